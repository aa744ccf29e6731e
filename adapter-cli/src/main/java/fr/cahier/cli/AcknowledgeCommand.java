package fr.cahier.cli;

import fr.cahier.application.complaint.AcknowledgeComplaint;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** « cahier acknowledge »: the client was told of the receipt. */
@Command(
        name = "acknowledge",
        description = "Note l’accusé de réception envoyé au client.",
        footer = "Exemple : cahier acknowledge 2026-0042 --on 05/03/2026 --by-channel LETTER --as alba")
final class AcknowledgeCommand extends ActCommand {

    @Option(
            names = "--on",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "jour de l’envoi (aujourd’hui par défaut)")
    private @Nullable LocalDate on;

    @Option(
            names = {"--by-channel", "--channel"},
            paramLabel = "SUPPORT",
            description = "par quel support : code ou libellé de la liste du cabinet")
    private @Nullable String channel;

    AcknowledgeCommand(Desk desk) {
        super(desk);
    }

    @Override
    String act(OpenRegister register, ComplaintNumber number) {
        var day = register.orToday(on);
        var code = register.choices().listed(register.firm().channels(), channel);
        register.get(AcknowledgeComplaint.class)
                .handle(new AcknowledgeComplaint.Command(register.actor(), number, new Acknowledgement(day, code)));
        return say("done.acknowledged", number, day);
    }
}
