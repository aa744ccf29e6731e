package fr.cahier.cli;

import fr.cahier.application.port.SettingsFiles;
import fr.cahier.application.port.TableFiles;
import fr.cahier.application.transfer.ImportComplaints;
import fr.cahier.application.transfer.ImportComplaints.OnError;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How a file is to be read, and what becomes of the rows that are refused. */
final class ImportOptions {

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

    /** What the options ask for, by whom and of which file. */
    ImportComplaints.Command command(Desk desk, OpenRegister register, String named, RejectsFile rejected) {
        return new ImportComplaints.Command(
                register.actor(),
                request(desk, named),
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

    boolean dryRun() {
        return dryRun;
    }

    private TableFiles.Request request(Desk desk, String named) {
        var path = named.equals("-") ? null : desk.around().directory().resolve(named);
        return new TableFiles.Request(path, encoding, sign(desk), sheet);
    }

    private @Nullable Character sign(Desk desk) {
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
