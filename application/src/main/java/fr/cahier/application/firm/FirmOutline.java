package fr.cahier.application.firm;

import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Extension;
import fr.cahier.domain.deadline.Period;
import fr.cahier.domain.deadline.TimeLimit;
import fr.cahier.domain.firm.Authority;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Listed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The settings as lines, one per entry, so that two of them can be compared and the difference read by people. */
final class FirmOutline {
    private final Map<String, String> lines = new LinkedHashMap<>();

    FirmOutline(Firm firm) {
        lines.put("name", firm.name());
        lines.put("zone", firm.zone().getId());
        firm.people()
                .forEach(person -> lines.put(
                        "people/" + person.id(),
                        person.name()
                                + (person.manager() ? ", manager" : "")
                                + authority(person.authority())
                                + (person.retired() ? ", retired" : "")));
        list("services", firm.services());
        list("channels", firm.channels());
        list("categories", firm.categories());
        list("mediators", firm.mediators());
        deadlines(firm.deadlines());
    }

    private void deadlines(DeadlineRules rules) {
        var calendar = rules.calendar();
        lines.put("region", calendar.region().id());
        lines.put("openingDays", new TreeSet<>(calendar.openingDays()).toString());
        if (!calendar.workedHolidays().isEmpty()) {
            lines.put("workedHolidays", new TreeSet<>(calendar.workedHolidays()).toString());
        }
        lines.put("policies", String.join(", ", rules.policies()));
        rules.ownPolicies().forEach(policy -> lines.put("ownPolicies/" + policy.id(), text(policy)));
        calendar.closedDays()
                .forEach(closed ->
                        lines.merge("closedDays/" + closed.day(), closed.reason(), (one, other) -> one + "; " + other));
    }

    /** What is added (+), removed (-) or other (~) in {@code next}. */
    List<String> changesTo(FirmOutline next) {
        List<String> changes = new ArrayList<>();
        next.lines.forEach((key, line) -> {
            var before = lines.get(key);
            if (before == null) {
                changes.add("+ " + key + ": " + line);
            } else if (!before.equals(line)) {
                changes.add("~ " + key + ": " + before + " → " + line);
            }
        });
        lines.keySet().stream().filter(key -> !next.lines.containsKey(key)).forEach(key -> changes.add("- " + key));
        return changes;
    }

    private void list(String name, FirmList<? extends Listed> entries) {
        entries.entries().forEach(entry -> lines.put(name + "/" + entry.code(), describe(entry)));
    }

    /** Everything that a record of the list holds, whatever its type: nothing may change unseen. */
    private static String describe(Listed entry) {
        var text = entry.toString();
        return text.substring(text.indexOf('[') + 1, text.length() - 1);
    }

    private static String authority(@Nullable Authority authority) {
        if (authority == null) {
            return "";
        }
        var services = new TreeSet<String>();
        authority.services().forEach(service -> services.add(service.value()));
        return ", handler (services: " + (services.isEmpty() ? "all" : String.join(", ", services)) + "; signs: "
                + authority.signs() + "; goodwillLimit: " + authority.goodwillLimit() + ")";
    }

    /** Everything that a text of the firm says, what the due dates depend on first: nothing may change unseen. */
    private static String text(DeadlinePolicy policy) {
        var citation = policy.citation();
        var said = new ArrayList<String>();
        said.add("version " + policy.version());
        policy.limits().forEach(limit -> said.add(limit(limit)));
        say(said, "in force from", policy.validity().from());
        say(said, "in force until", policy.validity().until());
        say(
                said,
                "recourse",
                policy.recourse().when() + " to " + policy.recourse().to());
        say(said, "title", policy.title());
        say(said, "text", citation.text());
        say(said, "article", citation.article());
        say(said, "address", citation.address());
        say(said, "certainty", citation.certainty());
        return String.join("; ", said);
    }

    private static void say(List<String> said, String what, @Nullable Object value) {
        if (value != null) {
            said.add(what + ": " + value);
        }
    }

    private static String limit(TimeLimit limit) {
        var extension = limit.extension();
        return limit.duty() + ": " + length(limit.period()) + " from " + limit.from() + ", " + limit.end()
                + (extension == null ? "" : ", " + extension(extension))
                + (limit.otherReading() == null ? "" : ", other reading: " + limit.otherReading());
    }

    private static String extension(Extension extension) {
        var until = extension.until();
        return "extension (" + (until == null ? "no end" : "until " + length(until)) + ", by " + extension.by() + ", "
                + extension.condition() + ")";
    }

    private static String length(Period period) {
        return period.count() + " " + period.unit();
    }
}
