package fr.cahier.cli;

import fr.cahier.application.complaint.CloseComplaint;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** « cahier close »: the end of the handling. */
@Command(
        name = "close",
        description = "Clôture une réclamation.",
        footer = "Exemple : cahier close 2026-0042 --reason répondue --as alba")
final class CloseCommand extends ActCommand {

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "MOTIF",
            description = "ANSWERED (répondue), WITHDRAWN (retirée), TRANSFERRED (transmise à un tiers compétent)"
                    + " ou NOT_A_COMPLAINT (requalifiée)")
    private String reason = "";

    @Option(
            names = "--on",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "jour de la clôture (aujourd’hui par défaut)")
    private @Nullable LocalDate on;

    @Option(names = "--note", paramLabel = "TEXTE", description = "une note à garder avec la clôture")
    private @Nullable String note;

    CloseCommand(Desk desk) {
        super(desk);
    }

    @Override
    String act(OpenRegister register, ComplaintNumber number) {
        var why = register.choices().required("--reason", ClosureReason.class, reason);
        var end = new Closure(register.orToday(on), why, note);
        register.get(CloseComplaint.class).handle(new CloseComplaint.Command(register.actor(), number, end));
        return say("done.closed", number, why, end.on());
    }
}
