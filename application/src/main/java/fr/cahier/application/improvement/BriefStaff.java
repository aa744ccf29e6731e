package fr.cahier.application.improvement;

import fr.cahier.application.Staff;
import fr.cahier.application.port.Briefings;
import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.improvement.BriefedCase;
import fr.cahier.domain.improvement.BriefingMedium;
import fr.cahier.domain.improvement.StaffBriefing;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Writes down that the staff were told what was learnt, once the cases are closed and the changes chosen (P12). */
public final class BriefStaff {

    /** When, how, what, and about which complaints. */
    public record Command(
            PersonId by, LocalDate on, BriefingMedium medium, String text, List<ComplaintNumber> complaints) {}

    private final Briefings briefings;
    private final Complaints complaints;
    private final CorrectiveActions actions;
    private final Staff staff;

    @Inject
    public BriefStaff(Briefings briefings, Complaints complaints, CorrectiveActions actions, Staff staff) {
        this.briefings = briefings;
        this.complaints = complaints;
        this.actions = actions;
        this.staff = staff;
    }

    /** @throws fr.cahier.domain.RuleBroken when a case is open, a malfunction undecided, or the text names somebody */
    public void handle(Command command) {
        var by = staff.acting(command.by());
        var remedied = actions.remedied(command.complaints());
        var cases = command.complaints().stream()
                .map(number -> BriefedCase.of(complaints.get(number).snapshot(), remedied))
                .toList();
        var briefing = StaffBriefing.given(command.on(), command.medium(), command.text(), cases, by);
        briefings.add(briefing, staff.stamp(command.by()));
    }
}
