package fr.cahier.distribution;

import fr.cahier.domain.Words;
import fr.cahier.domain.deadline.ComplaintDates;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One due date with its reasons, as a marker of the page asks for it: {@code example texts=procedure duty=RESPONSE
 * received=2026-03-02}, and if wanted {@code sent}, {@code region}, {@code held} and {@code until} (a holding response) and
 * {@code language}.
 */
final class DeadlinesPageExample {
    private static final String KEYWORD = "example ";

    private final Map<String, String> asked = new LinkedHashMap<>();

    private DeadlinesPageExample(String wanted) {
        for (var word : wanted.substring(KEYWORD.length()).split(" +", -1)) {
            var pair = word.split("=", 2);
            asked.put(pair[0], pair[1]);
        }
    }

    static boolean isOne(String wanted) {
        return wanted.startsWith(KEYWORD);
    }

    static DeadlinesPageExample of(String wanted) {
        return new DeadlinesPageExample(wanted);
    }

    /** A block of text: what was asked, the date, and every step to it. */
    String shown() {
        var due = due();
        var locale = Locale.forLanguageTag(asked.getOrDefault("language", "en"));
        var text = new StringBuilder("```text\n");
        asked.forEach((name, value) -> {
            if (!name.equals("language")) {
                text.append(name).append(": ").append(value).append('\n');
            }
        });
        text.append("due: ").append(due.on()).append(" (").append(due.policy()).append(")\n\n");
        for (var step : due.derivation()) {
            text.append(step.sentence(locale)).append('\n');
        }
        return text.append("```\n").append(extensible(due)).toString();
    }

    private DueDate due() {
        var calendar = WorkingCalendar.of(Region.of(asked.getOrDefault("region", Region.METROPOLE.id())));
        var texts = List.of(asked.get("texts").split(",", -1));
        var dates = new ComplaintDates(day("sent"), LocalDate.parse(asked.get("received")), null);
        var due = new DeadlineRules(calendar, texts, List.of()).dueDates(dates).of(Duty.valueOf(asked.get("duty")));
        var held = day("held");
        return held == null ? due : due.extendedTo(LocalDate.parse(asked.get("until")), held, calendar);
    }

    private LocalDate day(String name) {
        var day = asked.get(name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static String extensible(DueDate due) {
        var room = due.extensible();
        if (room == null) {
            return "";
        }
        return "\nA holding response may take it "
                + (room.until() == null ? "to a later day that it names; no text sets an end" : "to " + room.until())
                + " (" + Words.in(Locale.ENGLISH).label(room.condition()) + ").\n";
    }
}
