package fr.cahier.testkit.memory;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Assignment;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.complaint.PersonConcerned;
import fr.cahier.domain.complaint.Recourse;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.PersonId;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the register shows of a complaint, and of that, the value of each field. */
final class Rows {
    private Rows() {}

    static RegisterRow of(ComplaintSnapshot file) {
        var intake = file.intake();
        var complainant = intake.complainant();
        var response = file.response();
        var redress = part(response, Response::redress);
        return new RegisterRow(
                Objects.requireNonNull(file.number()),
                file.version(),
                intake.reference(),
                intake.receivedOn(),
                complainant.name(),
                intake.channel(),
                intake.subject(),
                intake.service(),
                part(intake.personConcerned(), PersonConcerned::name),
                part(file.assignment(), Assignment::handler),
                file.formerHandler(),
                file.followUp(),
                part(file.closure(), Closure::on),
                intake.sentOn(),
                intake.receivedBy(),
                complainant.kind(),
                complainant.relation(),
                complainant.contact(),
                intake.description(),
                intake.category(),
                intake.remedySought(),
                part(intake.personConcerned(), PersonConcerned::side),
                intake.preferredHandler(),
                part(file.acknowledgement(), Acknowledgement::on),
                part(file.acknowledgement(), Acknowledgement::channel),
                file.promisedOn(),
                file.firstRespondedOn(),
                part(response, Response::channel),
                part(response, Response::outcome),
                part(response, Response::text),
                part(part(response, Response::recourse), Recourse::text),
                part(redress, Redress::kind),
                part(part(redress, Redress::amount), Euros::amount),
                part(file.closure(), Closure::reason),
                part(file.closure(), Closure::note),
                file.followUpNote(),
                file.malfunctions().size(),
                file.toBePutInWriting(),
                file.dueDates(),
                file.timetable().nextDueOn());
    }

    /** A table, one line a field; the compiler sees to it that none is forgotten. */
    static @Nullable Comparable<?> value(RegisterRow row, ComplaintField field) {
        return switch (field) {
            case NUMBER -> row.number();
            case VERSION -> row.version();
            case REFERENCE -> row.reference();
            case RECEIVED_ON -> row.receivedOn();
            case COMPLAINANT -> row.complainant();
            case CHANNEL -> row.channel().value();
            case SUBJECT -> row.subject();
            case SERVICE -> row.service().value();
            case PERSON_CONCERNED -> row.personConcerned();
            case HANDLER ->
                row.handler() == null ? row.formerHandler() : row.handler().value();
            case FOLLOW_UP -> row.followUp();
            case DUE_ON -> row.dueDates().responseDueOn();
            case CLOSED_ON -> row.closedOn();
            case SENT_ON -> row.sentOn();
            case RECEIVED_BY -> part(row.receivedBy(), PersonId::value);
            case COMPLAINANT_KIND -> part(row.complainantKind(), Enum::name);
            case RELATION -> part(row.relation(), Enum::name);
            case CONTACT -> row.contact();
            case DESCRIPTION -> row.description();
            case CATEGORY -> part(row.category(), Code::value);
            case REMEDY_SOUGHT -> row.remedySought();
            case PERSON_SIDE -> part(row.personSide(), Enum::name);
            case PREFERRED_HANDLER -> part(row.preferredHandler(), PersonId::value);
            case ACKNOWLEDGED_ON -> row.acknowledgedOn();
            case ACKNOWLEDGEMENT_CHANNEL -> part(row.acknowledgementChannel(), Code::value);
            case ACKNOWLEDGEMENT_DUE_ON -> row.dueDates().acknowledgementDueOn();
            case PROMISED_ON -> row.promisedOn();
            case RESPONDED_ON -> row.respondedOn();
            case RESPONSE_CHANNEL -> part(row.responseChannel(), Code::value);
            case OUTCOME -> part(row.outcome(), Enum::name);
            case RESPONSE -> row.response();
            case RECOURSE -> row.recourse();
            case REDRESS -> part(row.redress(), Enum::name);
            case REDRESS_AMOUNT -> row.redressAmount();
            case CLOSURE_REASON -> part(row.closureReason(), Enum::name);
            case CLOSURE_NOTE -> row.closureNote();
            case FOLLOW_UP_NOTE -> row.followUpNote();
            case MALFUNCTIONS -> row.malfunctions();
            case TO_BE_PUT_IN_WRITING -> row.toBePutInWriting();
            case POLICY -> row.dueDates().policy();
        };
    }

    private static <T, R> @Nullable R part(@Nullable T whole, Function<T, @Nullable R> part) {
        return whole == null ? null : part.apply(whole);
    }
}
