package fr.cahier.application.improvement;

import fr.cahier.application.Staff;
import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.improvement.ActionNumber;
import fr.cahier.domain.improvement.ActionPlan;
import fr.cahier.domain.improvement.CorrectiveAction;
import jakarta.inject.Inject;

/** Plans a corrective action for the malfunctions of one or many complaints (P11). */
public final class PlanAction {

    /** What is to be done, by whom and by when. */
    public record Command(PersonId by, ActionPlan plan) {}

    private final CorrectiveActions actions;
    private final Complaints complaints;
    private final Staff staff;

    @Inject
    public PlanAction(CorrectiveActions actions, Complaints complaints, Staff staff) {
        this.actions = actions;
        this.complaints = complaints;
        this.staff = staff;
    }

    /**
     * Answers the number that the register gave.
     *
     * @throws fr.cahier.domain.RuleBroken when a malfunction is not on its file, or the person may not improve
     */
    public ActionNumber handle(Command command) {
        var action = CorrectiveAction.plan(command.plan(), staff.acting(command.by()));
        command.plan().malfunctions().forEach(this::requireOnFile);
        return actions.add(action, staff.stamp(command.by()));
    }

    private void requireOnFile(MalfunctionId malfunction) {
        var onFile = complaints.get(malfunction.complaint()).snapshot().malfunctions();
        Rule.MALFUNCTION_IS_ON_FILE.requires(malfunction.index() <= onFile.size(), malfunction.index());
    }
}
