package fr.cahier.testkit.memory;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Assignment;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.complaint.PersonConcerned;
import fr.cahier.domain.complaint.Recourse;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.firm.Euros;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the register shows of a complaint. */
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
                file.dueDates().acknowledgement().on(),
                file.dueDates().response().on(),
                file.dueDates().response().policy(),
                file.timetable().nextDueOn());
    }

    private static <T, R> @Nullable R part(@Nullable T whole, Function<T, @Nullable R> part) {
        return whole == null ? null : part.apply(whole);
    }
}
