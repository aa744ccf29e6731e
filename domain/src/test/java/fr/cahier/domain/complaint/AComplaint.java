package fr.cahier.domain.complaint;

import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.EMAIL;
import static fr.cahier.domain.TheFirm.MEDIATION;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.by;

import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.Person;
import java.time.LocalDate;

/** An invented complaint at each step of its course; all handled by Alba unless said otherwise. */
public final class AComplaint {
    private AComplaint() {}

    public static Complaint recorded() {
        return recorded(AnIntake.ofAComplaint());
    }

    public static Complaint recorded(AnIntake intake) {
        return Complaint.record(intake.build(), by(ALBA));
    }

    /** Recorded by a firm under other texts. */
    public static Complaint recordedAt(Firm firm) {
        return Complaint.record(AnIntake.ofAComplaint().build(), by(ALBA, firm));
    }

    public static Complaint assignedTo(Person handler) {
        return assigned(AnIntake.ofAComplaint(), handler);
    }

    public static Complaint assigned(AnIntake intake, Person handler) {
        var complaint = recorded(intake);
        complaint.assignTo(handler, null, null, by(ALBA));
        return complaint;
    }

    public static Complaint answered() {
        return answeredOn(TODAY);
    }

    public static Complaint answeredOn(LocalDate day) {
        var complaint = assignedTo(ALBA);
        complaint.respond(upheld(day), by(ALBA));
        return complaint;
    }

    public static Complaint closed() {
        var complaint = answered();
        complaint.close(closure(TODAY, ClosureReason.ANSWERED), by(ALBA));
        return complaint;
    }

    public static Complaint reopened() {
        var complaint = closed();
        complaint.reopen(reopening(TODAY), by(ALBA));
        return complaint;
    }

    /** As it would be loaded: without new facts. */
    public static Complaint loaded(Complaint complaint) {
        return Complaint.from(complaint.snapshot());
    }

    public static Acknowledgement acknowledgement(LocalDate on) {
        return new Acknowledgement(on, EMAIL);
    }

    public static ProgressNotice notice(LocalDate on, LocalDate promisedOn) {
        return new ProgressNotice(on, EMAIL, "Nous avançons.", promisedOn);
    }

    /** « Réponse d’attente ». */
    public static ProgressNotice holding(LocalDate on, LocalDate until) {
        return new ProgressNotice(on, EMAIL, "L’expert n’a pas encore répondu.", until, true);
    }

    public static Response upheld(LocalDate on) {
        return new Response(on, EMAIL, Outcome.UPHELD, "Vous avez raison.", Redress.NONE, null);
    }

    public static Response rejected(LocalDate on) {
        return new Response(on, EMAIL, Outcome.REJECTED, "Non.", Redress.NONE, new Recourse(MEDIATION, "Médiation"));
    }

    public static Response granting(String euros) {
        var redress = new Redress(RedressKind.GOODWILL_GESTURE, Euros.parse(euros));
        return new Response(TODAY, EMAIL, Outcome.UPHELD, "Vous avez raison.", redress, null);
    }

    public static Closure closure(LocalDate on, ClosureReason reason) {
        return new Closure(on, reason, null);
    }

    public static Reopening reopening(LocalDate on) {
        return new Reopening(on, "pièce nouvelle", TODAY.plusDays(15));
    }
}
