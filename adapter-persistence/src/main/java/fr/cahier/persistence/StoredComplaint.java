package fr.cahier.persistence;

import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Assignment;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.Complainant;
import fr.cahier.domain.complaint.ComplainantKind;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.complaint.Intake;
import fr.cahier.domain.complaint.Malfunction;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.PersonConcerned;
import fr.cahier.domain.complaint.Recourse;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Relation;
import fr.cahier.domain.complaint.Reopening;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.complaint.Side;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.firm.Euros;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complaint read back from its row, to be worked on. */
record StoredComplaint(Columns row) {

    ComplaintSnapshot with(List<Malfunction> malfunctions) throws SQLException {
        return new ComplaintSnapshot(
                row.number("number"),
                row.integer("version"),
                intake(),
                row.flag("to_be_put_in_writing"),
                dueDates(),
                assignment(),
                row.textOrNull("former_handler"),
                acknowledgement(),
                row.dayOrNull("promised_on"),
                response(),
                row.dayOrNull("first_responded_on"),
                row.flag("answered"),
                closure("closed_on", "closure_reason", "closure_note"),
                closure("first_closed_on", "first_closure_reason", "first_closure_note"),
                reopening(),
                malfunctions,
                row.textOrNull("follow_up_note"));
    }

    private Intake intake() throws SQLException {
        return new Intake(
                row.day("received_on"),
                row.dayOrNull("sent_on"),
                complainant(),
                row.code("channel"),
                row.text("subject"),
                row.textOrNull("description"),
                row.code("service"),
                row.codeOrNull("category"),
                personConcerned(),
                row.textOrNull("remedy_sought"),
                row.personOrNull("preferred_handler"),
                row.personOrNull("received_by"),
                row.textOrNull("reference"));
    }

    private Complainant complainant() throws SQLException {
        return new Complainant(
                row.text("complainant"),
                row.constantOrNull(ComplainantKind.class, "complainant_kind"),
                row.constantOrNull(Relation.class, "relation"),
                row.textOrNull("contact"));
    }

    private @Nullable PersonConcerned personConcerned() throws SQLException {
        var name = row.textOrNull("person_concerned");
        return name == null
                ? null
                : new PersonConcerned(
                        name, row.constantOrNull(Side.class, "person_side"), row.personOrNull("person_id"));
    }

    /** As pinned when the complaint was recorded or re-dated, with their derivation. */
    private DueDates dueDates() throws SQLException {
        return Json.read(row.text("due_dates"), DueDates.class);
    }

    private @Nullable Assignment assignment() throws SQLException {
        var handler = row.personOrNull("handler");
        return handler == null
                ? null
                : new Assignment(
                        handler,
                        row.day("assigned_on"),
                        row.textOrNull("departure_reason"),
                        row.textOrNull("conflict_reason"));
    }

    private @Nullable Acknowledgement acknowledgement() throws SQLException {
        var on = row.dayOrNull("acknowledged_on");
        return on == null ? null : new Acknowledgement(on, row.codeOrNull("acknowledgement_channel"));
    }

    private @Nullable Response response() throws SQLException {
        var sentOn = row.dayOrNull("response_sent_on");
        return sentOn == null
                ? null
                : new Response(
                        sentOn,
                        row.codeOrNull("response_channel"),
                        row.constant(Outcome.class, "outcome"),
                        row.text("response"),
                        redress(),
                        recourse());
    }

    private Redress redress() throws SQLException {
        var amount = row.amountOrNull("redress_amount");
        return new Redress(row.constant(RedressKind.class, "redress"), amount == null ? null : new Euros(amount));
    }

    private @Nullable Recourse recourse() throws SQLException {
        var text = row.textOrNull("recourse");
        return text == null ? null : new Recourse(row.codeOrNull("mediator"), text);
    }

    private @Nullable Closure closure(String on, String reason, String note) throws SQLException {
        var day = row.dayOrNull(on);
        return day == null ? null : new Closure(day, row.constant(ClosureReason.class, reason), row.textOrNull(note));
    }

    private @Nullable Reopening reopening() throws SQLException {
        var on = row.dayOrNull("reopened_on");
        return on == null ? null : new Reopening(on, row.text("reopening_reason"), row.day("reopening_promised_on"));
    }
}
