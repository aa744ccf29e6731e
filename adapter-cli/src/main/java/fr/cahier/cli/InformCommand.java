package fr.cahier.cli;

import fr.cahier.application.complaint.InformClient;
import fr.cahier.domain.Text;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ProgressNotice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** « cahier inform »: the client was kept informed. */
@Command(
        name = "inform",
        description = "Note que le client a été tenu informé, avec la date promise s’il y en a une.",
        footer = "Exemple : cahier inform 2026-0042 --channel PHONE --text \"Expertise en cours\" --promise 20/04/2026")
final class InformCommand extends ActCommand {

    @Option(
            names = "--on",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "jour de l’information (aujourd’hui par défaut)")
    private @Nullable LocalDate on;

    @Option(
            names = "--channel",
            required = true,
            paramLabel = "SUPPORT",
            description = "par quel support : code ou libellé")
    private String channel = "";

    @Option(
            names = "--text",
            required = true,
            paramLabel = "TEXTE",
            description = "ce qui a été dit ; « - » le lit sur l’entrée standard")
    private @Nullable String text;

    @Option(
            names = "--promise",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "date promise au client ; elle ne déplace aucune échéance, sauf avec --holding")
    private @Nullable LocalDate promise;

    @Option(
            names = "--holding",
            description =
                    "réponse d’attente motivée : reporte l’échéance de la réponse à --promise, si le texte le permet")
    private boolean holding;

    InformCommand(Desk desk) {
        super(desk);
    }

    @Override
    String act(OpenRegister register, ComplaintNumber number) {
        var day = register.orToday(on);
        var code = register.choices().required(register.firm().channels(), channel);
        var said = Text.body("text", new TextSource(desk()).text(text));
        register.get(InformClient.class)
                .handle(new InformClient.Command(
                        register.actor(), number, new ProgressNotice(day, code, said, promise, holding)));
        if (holding) {
            return say("done.extended", number, register.row(number).responseDueOn());
        }
        return promise == null ? say("done.informed", number, day) : say("done.promised", number, promise);
    }
}
