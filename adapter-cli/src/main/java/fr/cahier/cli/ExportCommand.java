package fr.cahier.cli;

import fr.cahier.application.transfer.ExportRegister;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.complaint.ComplaintField;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** « cahier export »: the register as a file; importing it back changes nothing. */
@Command(
        name = "export",
        description = {
            "Exporte le registre, ou une partie, en CSV, XLSX ou NDJSON.",
            "Réimporté tel quel, le fichier ne change rien ; modifié dans un tableur, il met à jour ce qui a été modifié."
        },
        footer = {
            "Exemples : cahier export --excel-fr --to registre.csv",
            "           cahier export --columns register --to registre.xlsx   (les dix colonnes)",
            "           cahier export --open --format ndjson | grep ..."
        })
final class ExportCommand extends RegisterCommand {

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final ExportForm form = new ExportForm();

    @Option(
            names = "--columns",
            paramLabel = "CHAMPS",
            defaultValue = "all",
            description =
                    "all (tout, par défaut), register (les dix colonnes du registre), ou des champs : receivedOn,subject…")
    private String columns = "all";

    @Option(
            names = {"--to", "-o"},
            paramLabel = "FICHIER",
            description = "le fichier à écrire (sortie standard à défaut)")
    private @Nullable String to;

    ExportCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(OpenRegister register) {
        var written = to == null ? write(register, desk().out()) : toFile(register, FileToWrite.named(to, desk()));
        desk().out().flush();
        desk().tellSome("export.done", written);
        return ExitCode.DONE;
    }

    private long write(OpenRegister register, OutputStream out) {
        var format = form.of(to, desk().phrases());
        return register.get(ExportRegister.class)
                .handle(new ExportRegister.Command(filters.filter(register), format, fields(), out));
    }

    /** Under another name until it is whole: a file of this name is never half an export. A device is written to as it is. */
    private long toFile(OpenRegister register, FileToWrite file) {
        file.check();
        try {
            if (Files.exists(file.path()) && !Files.isRegularFile(file.path())) {
                return writeTo(file.path(), register);
            }
            var whole = Files.exists(file.path()) ? file.path().toRealPath() : file.path();
            var partial = Files.createTempFile(whole.toAbsolutePath().getParent(), ".export-", ".partiel");
            try {
                var written = writeTo(partial, register);
                Files.move(partial, whole, StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException notWritable) {
            throw file.refusal();
        }
    }

    private long writeTo(Path path, OpenRegister register) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
            return write(register, out);
        }
    }

    private List<ComplaintField> fields() {
        return switch (columns) {
            case "all" -> List.of(ComplaintField.values());
            case "register" -> ComplaintField.REGISTER;
            default ->
                Arrays.stream(columns.split(",")).map(ExportCommand::field).toList();
        };
    }

    private static ComplaintField field(String key) {
        return ComplaintField.ofKey(key.strip())
                .orElseThrow(() -> new InvalidInput(
                        "--columns",
                        Problem.NOT_ONE_OF,
                        Arrays.stream(ComplaintField.values())
                                .map(ComplaintField::key)
                                .collect(Collectors.joining(", "))));
    }
}
