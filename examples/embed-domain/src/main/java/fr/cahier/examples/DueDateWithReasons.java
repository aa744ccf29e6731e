package fr.cahier.examples;

import fr.cahier.domain.deadline.ComplaintDates;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Until when a complaint must be acknowledged, and why: sent on 30 April 2026, received on 4 May. */
public final class DueDateWithReasons {
    private DueDateWithReasons() {}

    public static void main(String[] args) {
        var calendar = WorkingCalendar.of(Region.METROPOLE);
        var rules = new DeadlineRules(calendar, List.of("acpr-2024-r-02"), List.of());
        var dates = new ComplaintDates(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 4), null);
        var due = rules.dueDates(dates).acknowledgement();

        System.out.println(due.on());
        for (var step : due.derivation()) {
            System.out.println(step.sentence(Locale.FRENCH));
        }
    }
}
