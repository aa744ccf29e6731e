package fr.cahier.application.firm;

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
        firm.closedDays().forEach(closed -> lines.put("closedDays/" + closed.day(), closed.reason()));
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
}
