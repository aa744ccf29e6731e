package fr.cahier.cli;

import fr.cahier.application.transfer.ImportComplaints;
import fr.cahier.application.transfer.ImportReport;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** « cahier import »: brings an older register in, or an edited export back. */
@Command(
        name = "import",
        description = {
            "Importe des réclamations d’un fichier CSV, XLSX ou JSON Lines, compressé (gzip) ou non.",
            "Tout le fichier est vérifié avant la première écriture. Importer deux fois le même fichier ne change rien."
        },
        footer = {
            "Exemples : cahier import --template > modele.csv",
            "           cahier import ancien.xlsx --dry-run",
            "           cahier import ancien.csv --mapping correspondance.yaml --on-error skip \\",
            "             --report bilan.json"
        })
final class ImportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "FICHIER", description = "le fichier ; « - » lit l’entrée standard")
    private @Nullable String file;

    @Option(names = "--template", description = "écrit un fichier modèle sur la sortie standard, et n’importe rien")
    private boolean template;

    @Mixin
    private final ImportOptions how = new ImportOptions();

    @Option(names = "--report", paramLabel = "JSON", description = "écrit le bilan complet dans ce fichier")
    private @Nullable String report;

    @Option(
            names = "--rejects",
            paramLabel = "CSV",
            description = "où mettre les lignes refusées (FICHIER.rejets.csv à défaut)")
    private @Nullable String rejects;

    @Option(names = "--quiet", description = "ne montre pas la progression")
    private boolean quiet;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (template) {
            new ImportTemplate(desk).write();
            return ExitCode.DONE.number();
        }
        if (file == null) {
            throw Refused.usage(desk.phrases().say("import.noFile"));
        }
        if (report != null) {
            // Before the import begins, which may take long.
            FileToWrite.named(report, desk).check();
        }
        try (var register = desk.open()) {
            return bring(register, file).number();
        }
    }

    private ExitCode bring(OpenRegister register, String named) {
        var rejected = new RejectsFile(desk, named, rejects);
        var told = new ImportTold(desk, imported(register, named, rejected), how.dryRun(), rejected.name());
        told.tell();
        if (report != null) {
            told.writeTo(desk.around().directory().resolve(report));
        }
        return told.code();
    }

    private ImportReport imported(OpenRegister register, String named, RejectsFile rejected) {
        var screen = new ImportScreen(desk, quiet);
        var command = how.command(desk, register, named, rejected);
        var interruption = Interruption.telling(desk, screen::interrupted);
        try {
            return register.get(ImportComplaints.class).handle(command, screen);
        } finally {
            screen.end();
            interruption.silence();
        }
    }
}
