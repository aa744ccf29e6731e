package fr.cahier.documents;

import fr.cahier.domain.Words;
import fr.cahier.domain.deadline.ClosedDay;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Holiday;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.ShippedPolicies;
import fr.cahier.domain.deadline.WorkingCalendar;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a firm counts its due dates, as people will edit it: what may be written stands beside what is. */
record DeadlineYaml(CommentedYaml yaml) {
    private static final Words WORDS = Words.in(Locale.FRENCH);

    void add(DeadlineRules rules) {
        addCalendar(rules.calendar());
        yaml.section("""
                Les textes qui fixent les délais : la date la plus proche l’emporte. Textes fournis :
                %s""".formatted(shipped()));
        yaml.addNames("policies", rules.policies());
        yaml.section(PolicyYaml.explained());
        yaml.add("ownPolicies", rules.ownPolicies().stream().map(PolicyYaml::of).toList());
    }

    private void addCalendar(WorkingCalendar calendar) {
        yaml.section("Où le cabinet se trouve, pour les jours fériés :\n%s".formatted(regions()));
        yaml.add("region", calendar.region().id());
        yaml.section("Les jours d’ouverture de chaque semaine : ceux d’une durée en jours ouvrés (BUSINESS_DAY).");
        yaml.addNames("openingDays", names(calendar.openingDays()));
        yaml.section("Les jours fériés qui n’en sont pas pour ce cabinet, parmi :\n%s".formatted(holidays()));
        yaml.addNames("workedHolidays", names(calendar.workedHolidays()));
        yaml.section(
                "Les jours de fermeture, en plus des jours fériés ; ils n’allongent que les délais en jours ouvrés. Par exemple :\n"
                        + "  - { day: 2026-08-10, reason: Fermeture d’été }");
        yaml.add(
                "closedDays",
                calendar.closedDays().stream().map(DeadlineYaml::closedDay).toList());
    }

    /** In the order of the constants: a set has none, and two writings of one firm should be equal. */
    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).toList();
    }

    private static String regions() {
        return Arrays.stream(Region.values())
                .map(region -> "  %s : %s".formatted(region.id(), WORDS.label(region)))
                .collect(Collectors.joining("\n"));
    }

    private static String holidays() {
        return Arrays.stream(Holiday.values())
                .map(holiday -> "  %s : %s".formatted(holiday, WORDS.label(holiday)))
                .collect(Collectors.joining("\n"));
    }

    private static String shipped() {
        return ShippedPolicies.all().stream()
                .map(policy -> "  %s : %s".formatted(policy.id(), policy.title()))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> closedDay(ClosedDay closed) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("day", closed.day().toString());
        entry.put("reason", closed.reason());
        return entry;
    }
}
