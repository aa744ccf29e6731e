package fr.cahier.application.deadline;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import fr.cahier.domain.deadline.RecourseClock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The due dates of one complaint with all that explains them.
 *
 * @param recourse when the complainant may turn to the mediator; {@code null} while nothing is in writing
 */
public record CaseDeadlines(
        RegisterRow row, List<DutyOwed> duties, @Nullable RecourseClock recourse) {
    public CaseDeadlines {
        duties = List.copyOf(duties);
    }

    /**
     * One duty of the firm.
     *
     * @param metOn the day it was met, or {@code null}
     */
    public record DutyOwed(
            Duty duty,
            DueDate due,
            DutyState state,
            @Nullable LocalDate metOn) {}
}
