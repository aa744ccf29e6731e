package fr.cahier.cli;

import fr.cahier.application.complaint.ReopenComplaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Reopening;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** « cahier reopen »: a closed file is taken up again. */
@Command(
        name = "reopen",
        description = "Rouvre un dossier clos ; la première clôture reste inscrite.",
        footer = "Exemple : cahier reopen 2026-0042 --reason \"Pièce nouvelle\" --promise 20/04/2026 --as alba")
final class ReopenCommand extends ActCommand {

    @Option(names = "--reason", required = true, paramLabel = "RAISON", description = "pourquoi le dossier est repris")
    private String reason = "";

    @Option(
            names = "--promise",
            required = true,
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "date promise au client ; aucun nouveau délai légal ne court")
    private LocalDate promise = LocalDate.EPOCH;

    @Option(
            names = "--on",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "jour de la réouverture (aujourd’hui par défaut)")
    private @Nullable LocalDate on;

    ReopenCommand(Desk desk) {
        super(desk);
    }

    @Override
    String act(OpenRegister register, ComplaintNumber number) {
        var again = new Reopening(register.orToday(on), reason, promise);
        register.get(ReopenComplaint.class).handle(new ReopenComplaint.Command(register.actor(), number, again));
        return say("done.reopened", number, promise);
    }
}
