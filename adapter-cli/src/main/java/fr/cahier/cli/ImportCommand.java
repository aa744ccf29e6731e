package fr.cahier.cli;

import fr.cahier.application.port.SettingsFiles;
import fr.cahier.application.port.TableFiles;
import fr.cahier.application.transfer.ImportComplaints;
import fr.cahier.application.transfer.ImportComplaints.OnError;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
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
            "           cahier import ancien.csv --mapping correspondance.yaml --on-error skip --report bilan.json"
        })
final class ImportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "FICHIER", description = "le fichier ; « - » lit l’entrée standard")
    private @Nullable String file;

    @Option(names = "--template", description = "écrit un fichier modèle sur la sortie standard, et n’importe rien")
    private boolean template;

    @Option(
            names = "--mapping",
            paramLabel = "YAML",
            description = "quelle colonne remplit quel champ ; à défaut, les en-têtes français ou anglais")
    private @Nullable String mapping;

    @Option(names = "--dry-run", description = "vérifie tout, dit ce qui se passerait, et n’écrit rien")
    private boolean dryRun;

    @Option(
            names = "--on-error",
            paramLabel = "stop|skip",
            defaultValue = "stop",
            converter = OnErrorConverter.class,
            description = "une ligne refusée arrête tout (stop, par défaut) ou est mise de côté (skip)")
    private OnError onError = OnError.STOP;

    @Option(
            names = "--max-errors",
            paramLabel = "N",
            description = "abandonne la vérification au-delà de N lignes refusées")
    private @Nullable Long maxErrors;

    @Option(
            names = "--encoding",
            paramLabel = "CODAGE",
            description = "codage du fichier, comme UTF-8 (détecté à défaut)")
    private @Nullable String encoding;

    @Option(
            names = "--separator",
            paramLabel = "SIGNE",
            description = "séparateur d’un CSV, comme « ; » ou « tab » (détecté à défaut)")
    private @Nullable String separator;

    @Option(
            names = "--date-format",
            paramLabel = "FORME",
            description = "forme des dates, comme jj/MM/aaaa (détectée à défaut, quand la colonne la prouve)")
    private @Nullable String dateFormat;

    @Option(names = "--sheet", paramLabel = "FEUILLE", description = "feuille d’un classeur (la première à défaut)")
    private @Nullable String sheet;

    @Option(
            names = "--key",
            paramLabel = "COLONNE",
            description = "la colonne qui identifie une ligne dans l’ancien outil")
    private @Nullable String key;

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
        try (var register = desk.open()) {
            return bring(register, file).number();
        }
    }

    private ExitCode bring(OpenRegister register, String named) {
        var rejected = new RejectsFile(desk, named, rejects);
        var done = register.get(ImportComplaints.class)
                .handle(command(register, named, rejected), new ImportScreen(desk, quiet));
        var told = new ImportTold(desk, done, dryRun, rejected.name());
        told.tell();
        if (report != null) {
            told.writeTo(desk.around().directory().resolve(report));
        }
        return told.code();
    }

    private ImportComplaints.Command command(OpenRegister register, String named, RejectsFile rejected) {
        return new ImportComplaints.Command(
                register.actor(),
                request(named),
                mapping == null
                        ? null
                        : register.get(SettingsFiles.class).readMapping(new TextSource(desk).bytes(mapping)),
                key,
                dateFormat,
                dryRun,
                onError,
                maxErrors == null ? Long.MAX_VALUE : maxErrors,
                rejected);
    }

    private TableFiles.Request request(String named) {
        var path = named.equals("-") ? null : desk.around().directory().resolve(named);
        return new TableFiles.Request(path, encoding, sign(), sheet);
    }

    private @Nullable Character sign() {
        if (separator == null) {
            return null;
        }
        var named = separator.equalsIgnoreCase("tab") || separator.equals("\\t") ? "\t" : separator;
        if (named.length() != 1) {
            throw Refused.usage(desk.phrases().say("import.separator"));
        }
        return named.charAt(0);
    }

    /** Reads the name of a way to deal with rejected rows. */
    static final class OnErrorConverter implements ITypeConverter<OnError> {
        @Override
        public OnError convert(String name) {
            return Arrays.stream(OnError.values())
                    .filter(choice -> choice.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> Refused.usage("--on-error : attendu stop ou skip."));
        }
    }
}
