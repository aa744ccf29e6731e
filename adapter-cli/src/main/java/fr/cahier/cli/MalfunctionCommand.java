package fr.cahier.cli;

import fr.cahier.application.complaint.LeaveMalfunction;
import fr.cahier.application.complaint.RecordMalfunction;
import fr.cahier.domain.Text;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** « cahier malfunction »: what went wrong, or the decision to leave it. */
@Command(
        name = "malfunction",
        description = "Note un dysfonctionnement trouvé, ou le classe sans suite.",
        footer = {
            "Exemples : cahier malfunction 2026-0042 --kind manquement --text \"Notice non remise\" --as alba",
            "           cahier malfunction 2026-0042 --no-action 1 --reason \"Cas isolé\" --as alba"
        })
final class MalfunctionCommand extends ActCommand {

    @Option(
            names = "--kind",
            paramLabel = "SORTE",
            description = "DYSFUNCTION (dysfonctionnement), BREACH (manquement) ou BAD_PRACTICE (mauvaise pratique)")
    private @Nullable String kind;

    @Option(names = "--text", paramLabel = "TEXTE", description = "ce qui n’a pas marché, sans nommer personne")
    private @Nullable String text;

    @Option(
            names = "--no-action",
            paramLabel = "N",
            description = "classe sans suite le dysfonctionnement n° N du dossier ; demande --reason")
    private @Nullable Integer noAction;

    @Option(names = "--reason", paramLabel = "RAISON", description = "pourquoi il n’y a pas d’action")
    private @Nullable String reason;

    MalfunctionCommand(Desk desk) {
        super(desk);
    }

    @Override
    String act(OpenRegister register, ComplaintNumber number) {
        return noAction == null ? found(register, number) : left(register, number, noAction);
    }

    private String found(OpenRegister register, ComplaintNumber number) {
        if (kind == null || text == null) {
            throw Refused.usage(say("refused.malfunction"));
        }
        var sort = register.choices().required("--kind", MalfunctionKind.class, kind);
        var said = Text.line("text", new TextSource(desk()).text(text));
        var id = register.get(RecordMalfunction.class)
                .handle(new RecordMalfunction.Command(register.actor(), number, sort, said));
        return say("done.malfunction", id);
    }

    private String left(OpenRegister register, ComplaintNumber number, int index) {
        if (kind != null || text != null) {
            throw Refused.usage(say("refused.malfunction"));
        }
        register.get(LeaveMalfunction.class)
                .handle(new LeaveMalfunction.Command(register.actor(), number, index, Text.line("reason", reason)));
        return say("done.malfunctionLeft", number, index);
    }
}
