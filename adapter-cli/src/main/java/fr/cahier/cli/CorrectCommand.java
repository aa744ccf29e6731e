package fr.cahier.cli;

import fr.cahier.application.complaint.CorrectComplaint;
import fr.cahier.application.port.Complaints;
import fr.cahier.domain.complaint.ComplaintNumber;
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
        return say(after.equals(before.intake()) ? "done.nothingToCorrect" : "done.corrected", number);
    }
}
