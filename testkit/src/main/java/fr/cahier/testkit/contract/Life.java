package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.EMAIL;
import static fr.cahier.testkit.Fixtures.FIRM;
import static fr.cahier.testkit.Fixtures.MEDIATOR;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.IntakeBuilder.anIntake;

import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.History;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.ProgressNotice;
import fr.cahier.domain.complaint.Recourse;
import fr.cahier.domain.complaint.Redating;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Reopening;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.Firm;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What can happen to a complaint, act by act. All lives together hold every kind of fact.
 *
 * @param start how it enters the register
 * @param steps what is done to it then, one save each
 */
record Life(Complaint start, List<Consumer<Complaint>> steps) {

    static List<Life> all() {
        return List.of(eventful(), uneventful(), takenOver(), extended());
    }

    /** The facts of this life, oldest first, as the complaint itself tells them. */
    List<ComplaintEvent> events() {
        var alone = Complaint.from(start.snapshot());
        steps.forEach(step -> step.accept(alone));
        return Stream.of(start.events(), alone.events()).flatMap(List::stream).toList();
    }

    private static Life eventful() {
        var intake = Samples.full(null, 0).intake();
        return new Life(
                Complaint.record(intake, by(CHLOE)),
                List.of(
                        file -> file.correct(
                                anIntake()
                                        .receivedOn(intake.receivedOn())
                                        .from("Élodie Autre")
                                        .build(),
                                by(CHLOE)),
                        file -> file.noteFollowUp("Suites d’avant, corrigées"),
                        file -> file.assignTo(FIRM.requirePerson(BRUNO), "Absente", "Seul présent", by(ALBA)),
                        file -> file.acknowledge(new Acknowledgement(TODAY, EMAIL), by(ALBA)),
                        file -> file.inform(
                                new ProgressNotice(TODAY, EMAIL, "Nous cherchons.\r\n\"Bientôt\"", TODAY.plusDays(3)),
                                by(ALBA)),
                        file -> file.findMalfunction(MalfunctionKind.DYSFUNCTION, "Dossier égaré", by(ALBA)),
                        file -> file.leaveWithoutAction(1, "Cas isolé", by(ALBA)),
                        file -> file.respond(rejection(), by(ALBA)),
                        file -> file.close(new Closure(TODAY, ClosureReason.ANSWERED, "Le client remercie"), by(ALBA)),
                        file -> file.reopen(new Reopening(TODAY, "Pièce nouvelle", TODAY.plusDays(9)), by(ALBA))));
    }

    private static Life uneventful() {
        return new Life(
                Complaint.record(anIntake().build(), by(CHLOE)),
                List.of(
                        file -> file.noteFollowUp(null),
                        file -> file.acknowledge(new Acknowledgement(TODAY, null), by(ALBA)),
                        file -> file.inform(new ProgressNotice(TODAY, EMAIL, "Rien encore", null), by(ALBA)),
                        file -> file.assignTo(FIRM.requirePerson(ALBA), null, null, by(ALBA)),
                        file -> file.respond(
                                new Response(TODAY, null, Outcome.UPHELD, "Entendu", Redress.NONE, null), by(ALBA)),
                        file -> file.close(new Closure(TODAY, ClosureReason.WITHDRAWN, null), by(ALBA))));
    }

    private static Life takenOver() {
        var closure = new Closure(TODAY, ClosureReason.TAKEN_OVER, null);
        var history =
                new History(null, "Mme Ancienne", null, null, closure, "Suites d’avant", "registre.csv, ligne 12");
        return new Life(Complaint.takeOver(anIntake().build(), history, by(CHLOE)), List.of());
    }

    /** At a firm under a text that lets the answer wait. */
    private static Life extended() {
        var firm = underPaymentServices();
        var alba = new Acting(firm, firm.requirePerson(ALBA), TODAY);
        var holding = new ProgressNotice(TODAY, EMAIL, "L’expert n’a pas répondu.", TODAY.plusDays(16), true);
        return new Life(
                Complaint.record(anIntake().build(), alba),
                List.of(
                        file -> file.inform(holding, alba),
                        file -> file.redate(new Redating(TODAY, null, "Accord du client"), alba)));
    }

    private static Firm underPaymentServices() {
        return new Firm(
                FIRM.name(),
                FIRM.zone(),
                FIRM.people(),
                FIRM.services(),
                FIRM.channels(),
                FIRM.categories(),
                FIRM.mediators(),
                FIRM.deadlines().under(List.of("psp-l133-45")));
    }

    private static Response rejection() {
        return new Response(
                TODAY,
                EMAIL,
                Outcome.REJECTED,
                "Nous ne pouvons pas.",
                new Redress(RedressKind.GOODWILL_GESTURE, Euros.parse("499.99")),
                new Recourse(MEDIATOR, "Médiateur de l’Exemple"));
    }
}
