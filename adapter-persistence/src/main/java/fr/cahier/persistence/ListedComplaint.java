package fr.cahier.persistence;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplainantKind;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Relation;
import fr.cahier.domain.complaint.Side;
import java.sql.SQLException;

/** A complaint read from its row, to be shown. */
final class ListedComplaint {
    private ListedComplaint() {}

    static RegisterRow from(Columns row) throws SQLException {
        return new RegisterRow(
                row.number("number"),
                row.integer("version"),
                row.textOrNull("reference"),
                row.day("received_on"),
                row.text("complainant"),
                row.code("channel"),
                row.text("subject"),
                row.code("service"),
                row.textOrNull("person_concerned"),
                row.personOrNull("handler"),
                row.textOrNull("former_handler"),
                row.textOrNull("follow_up"),
                row.dayOrNull("closed_on"),
                row.dayOrNull("sent_on"),
                row.personOrNull("received_by"),
                row.constantOrNull(ComplainantKind.class, "complainant_kind"),
                row.constantOrNull(Relation.class, "relation"),
                row.textOrNull("contact"),
                row.textOrNull("description"),
                row.codeOrNull("category"),
                row.textOrNull("remedy_sought"),
                row.constantOrNull(Side.class, "person_side"),
                row.personOrNull("preferred_handler"),
                row.dayOrNull("acknowledged_on"),
                row.codeOrNull("acknowledgement_channel"),
                row.dayOrNull("promised_on"),
                row.dayOrNull("first_responded_on"),
                row.codeOrNull("response_channel"),
                row.constantOrNull(Outcome.class, "outcome"),
                row.textOrNull("response"),
                row.textOrNull("recourse"),
                row.constantOrNull(RedressKind.class, "redress"),
                row.amountOrNull("redress_amount"),
                row.constantOrNull(ClosureReason.class, "closure_reason"),
                row.textOrNull("closure_note"),
                row.textOrNull("follow_up_note"),
                row.integer("malfunctions"),
                row.flag("to_be_put_in_writing"),
                row.day("acknowledgement_due_on"),
                row.day("response_due_on"),
                row.text("policy"),
                row.dayOrNull("next_due_on"));
    }
}
