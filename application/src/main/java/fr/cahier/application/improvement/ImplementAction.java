package fr.cahier.application.improvement;

import fr.cahier.application.Staff;
import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.improvement.ActionNumber;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Writes down that a corrective action was carried out, and how (P11). */
public final class ImplementAction {

    /** By whom, on which action, on which day. */
    public record Command(PersonId by, ActionNumber action, LocalDate on, String how) {}

    private final CorrectiveActions actions;
    private final Staff staff;

    @Inject
    public ImplementAction(CorrectiveActions actions, Staff staff) {
        this.actions = actions;
        this.staff = staff;
    }

    /** @throws fr.cahier.domain.RuleBroken when the action has not come that far, or the person may not improve */
    public void handle(Command command) {
        var by = staff.acting(command.by());
        var action = actions.get(command.action());
        action.implement(command.on(), command.how(), by);
        actions.save(action, staff.stamp(command.by()));
    }
}
