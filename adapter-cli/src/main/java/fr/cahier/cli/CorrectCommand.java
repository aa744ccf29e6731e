package fr.cahier.cli;

import fr.cahier.application.complaint.CorrectComplaint;
import fr.cahier.application.port.Complaints;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Intake;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.deadline.Duty;
import java.util.Arrays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** « cahier correct »: puts right what was written at receipt. */
@Command(
        name = "correct",
        description = {
            "Corrige ce qui a été inscrit à la réception ; l’ancienne valeur reste au journal.",
            "Seules les options données changent ; une valeur vide (\"\") efface un champ facultatif."
        },
        footer = "Exemple : cahier correct 2026-0042 --category DELAY --contact \"06 00 00 00 00\" --as alba")
final class CorrectCommand extends ActCommand {

    @Mixin
    private final IntakeOptions options = new IntakeOptions();

    CorrectCommand(Desk desk) {
        super(desk);
    }

    @Override
    String act(OpenRegister register, ComplaintNumber number) {
        var before = register.get(Complaints.class).get(number).snapshot();
        var after = new IntakeForm(options, register.choices(), desk()).corrected(before.intake());
        register.get(CorrectComplaint.class).handle(new CorrectComplaint.Command(register.actor(), number, after));
        if (after.equals(before.intake())) {
            return say("done.nothingToCorrect", number);
        }
        return say("done.corrected", number) + wouldMove(register, after, before.dueDates());
    }

    /** Due dates never move as a side effect; that they would be others is told. */
    private String wouldMove(OpenRegister register, Intake after, DueDates pinned) {
        if (options.sent == null) {
            return "";
        }
        var derived = register.firm().deadlines().dueDatesAnew(after.sentOn(), after.receivedOn(), pinned);
        var same = Arrays.stream(Duty.values())
                .allMatch(duty -> derived.of(duty).on().equals(pinned.of(duty).on()));
        return same
                ? ""
                : "\n"
                        + say(
                                "done.datesWouldMove",
                                derived.acknowledgement().on(),
                                derived.response().on());
    }
}
