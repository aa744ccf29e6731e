package fr.cahier.testkit.contract;

import static fr.cahier.testkit.IntakeBuilder.anIntake;

import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Assignment;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.Complainant;
import fr.cahier.domain.complaint.ComplainantKind;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.complaint.History;
import fr.cahier.domain.complaint.Intake;
import fr.cahier.domain.complaint.Malfunction;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.PersonConcerned;
import fr.cahier.domain.complaint.Recourse;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Relation;
import fr.cahier.domain.complaint.Reopening;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.complaint.Side;
import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.deadline.DueDate.Extensible;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.deadline.Extension.Condition;
import fr.cahier.domain.deadline.Extension.Decider;
import fr.cahier.domain.deadline.Step;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.testkit.Fixtures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two extremes: a complaint of which everything is filled in, no value twice, and one of which nothing optional is. */
final class Samples {
    private Samples() {}

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    /** Not yet in a register. */
    static Complaint full() {
        return Complaint.from(full(null, 0));
    }

    /** As the register must give it back. */
    static ComplaintSnapshot full(@Nullable ComplaintNumber number, int version) {
        return new ComplaintSnapshot(
                number,
                version,
                fullIntake(),
                true,
                dueDates(),
                new Assignment(Fixtures.ALBA, march(5), "Bruno est absent", "Seule personne présente"),
                "Mme Ancienne",
                new Acknowledgement(march(6), Fixtures.LETTER),
                march(25),
                response(),
                march(8),
                true,
                new Closure(march(15), ClosureReason.ANSWERED, "Le client remercie"),
                new Closure(march(9), ClosureReason.WITHDRAWN, "Retirée une première fois"),
                new Reopening(march(10), "Le client a changé d’avis", march(26)),
                malfunctions(),
                "Suites de l’ancien registre");
    }

    /** Each part of a due date, with every sort of detail that a step can have. */
    private static DueDates dueDates() {
        var acknowledgement = new DueDate(
                march(13),
                "procedure",
                1,
                List.of(
                        new Step(Step.Kind.START, march(3), List.of("RECEIVED")),
                        new Step(Step.Kind.PERIOD, null, List.of("10", "CALENDAR_DAY")),
                        new Step(Step.Kind.ENDS, march(13), List.of())),
                null);
        var response = new DueDate(
                LocalDate.of(2026, 5, 4),
                "charte",
                2,
                List.of(new Step(Step.Kind.TEXT, null, List.of("Charte « Élan », art. 3"))),
                new Extensible(LocalDate.of(2026, 6, 4), Decider.MANAGER, Condition.EXCEPTIONAL_CIRCUMSTANCES));
        return new DueDates(acknowledgement, response);
    }

    private static Intake fullIntake() {
        return anIntake()
                .receivedOn(march(3))
                .sentOn(march(1))
                .from(new Complainant(
                        "Élodie Fictive", ComplainantKind.BUSINESS, Relation.BENEFICIARY, "elodie@courriel.example"))
                .by(Fixtures.PHONE)
                .subject("Devis non respecté")
                .description("Première ligne\nSeconde ligne")
                .about(Fixtures.CONTRACT)
                .category(new Code("PRICING"))
                .against(new PersonConcerned("Bruno Modèle", Side.INTERNAL, Fixtures.BRUNO))
                .seeking("Un geste commercial")
                .preferring(Fixtures.BRUNO)
                .receivedBy(Fixtures.CHLOE)
                .reference("REC-0042")
                .build();
    }

    private static Response response() {
        return new Response(
                march(12),
                Fixtures.EMAIL,
                Outcome.PARTLY_UPHELD,
                "Nous vous remboursons une partie.",
                new Redress(RedressKind.REFUND, Euros.parse("120.50")),
                new Recourse(Fixtures.MEDIATOR, "Médiateur de l’Exemple, 75000 Paris"));
    }

    private static List<Malfunction> malfunctions() {
        return List.of(
                new Malfunction(1, MalfunctionKind.BREACH, "Devis sans date", march(7), "Cas isolé"),
                new Malfunction(2, MalfunctionKind.BAD_PRACTICE, "Relance oubliée", march(11), null));
    }

    /** Not yet in a register; received in February. */
    static Complaint bare() {
        return Complaint.from(bare(null, 0));
    }

    /** As the register must give it back. */
    static ComplaintSnapshot bare(@Nullable ComplaintNumber number, int version) {
        var intake = anIntake().receivedOn(LocalDate.of(2026, 2, 2)).build();
        var dueDates = DueDates.of("procedure", 1, LocalDate.of(2026, 2, 12), LocalDate.of(2026, 4, 2));
        return new ComplaintSnapshot(
                number, version, intake, false, dueDates, null, null, null, null, null, null, false, null, null, null,
                List.of(), null);
    }

    /** Closed in an older register, by somebody whom the firm no longer lists; not yet in this one. */
    static Complaint formerlyHandledBy(String name) {
        var closure = new Closure(march(10), ClosureReason.TAKEN_OVER, null);
        var history = new History(null, name, null, null, closure, null, "registre.csv, ligne 2");
        return Complaint.takeOver(anIntake().build(), history, Fixtures.by(Fixtures.CHLOE));
    }

    /** Answered with money, and so many malfunctions found; not yet in a register. */
    static Complaint redressed(String euros, int malfunctions) {
        var complaint = Fixtures.aComplaint();
        var alba = Fixtures.by(Fixtures.ALBA);
        var refund = new Redress(RedressKind.REFUND, Euros.parse(euros));
        complaint.assignTo(alba.person(), null, null, alba);
        complaint.respond(new Response(Fixtures.TODAY, null, Outcome.UPHELD, "Remboursé", refund, null), alba);
        for (var i = 0; i < malfunctions; i++) {
            complaint.findMalfunction(MalfunctionKind.BREACH, "Constat", alba);
        }
        return complaint;
    }
}
