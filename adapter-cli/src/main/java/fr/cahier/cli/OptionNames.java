package fr.cahier.cli;

import java.util.Map;

/** By which option a field of the domain is given here, so that a refusal names what the user typed. */
final class OptionNames {
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("complainant", "--client"),
            Map.entry("subject", "--subject"),
            Map.entry("contact", "--contact"),
            Map.entry("description", "--description"),
            Map.entry("remedySought", "--wants"),
            Map.entry("reference", "--reference"),
            Map.entry("personConcerned", "--about"),
            Map.entry("departureReason", "--departure-reason"),
            Map.entry("conflictReason", "--conflict-reason"),
            Map.entry("text", "--text"),
            Map.entry("response", "--text"),
            Map.entry("recourse", "--recourse"),
            Map.entry("amount", "--amount"),
            Map.entry("reason", "--reason"),
            Map.entry("action", "--what"),
            Map.entry("effect", "--effect"),
            Map.entry("policy", "--policy"),
            Map.entry("policies", "--policy"),
            Map.entry("region", "--region"),
            Map.entry("sentOn", "--sent"),
            Map.entry("receivedOn", "--received"));

    private OptionNames() {}

    /** The option, or the field itself when it is no option's. */
    static String of(String field) {
        return OPTIONS.getOrDefault(field, field);
    }
}
