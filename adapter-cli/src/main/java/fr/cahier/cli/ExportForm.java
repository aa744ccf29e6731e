package fr.cahier.cli;

import fr.cahier.application.port.TableWriters.Format;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The form of an exported file: as asked, or as its name says. */
final class ExportForm {
    private static final Map<String, Format> EXTENSIONS =
            Map.of("csv", Format.CSV, "xlsx", Format.XLSX, "ndjson", Format.NDJSON, "jsonl", Format.NDJSON);

    @Option(
            names = "--format",
            paramLabel = "csv|xlsx|ndjson",
            converter = FormatConverter.class,
            description = "forme du fichier (à défaut celle que dit son extension, sinon csv : UTF-8, virgules)")
    private @Nullable Format format;

    @Option(
            names = "--excel-fr",
            description = "CSV qui s’ouvre bien dans un Excel français : point-virgule, dates jj/mm/aaaa")
    private boolean excelFr;

    /** @throws Refused when the options and the name contradict each other */
    Format of(@Nullable String file, Phrases phrases) {
        var extension = file == null ? "" : file.replaceFirst("^.*\\.", "").toLowerCase(Locale.ROOT);
        var named = EXTENSIONS.get(extension);
        if (format != null && named != null && named != format) {
            throw Refused.usage(phrases.say("export.contradiction", String.valueOf(file), extension, name(format)));
        }
        var chosen = format != null ? format : named != null ? named : Format.CSV;
        if (excelFr && chosen != Format.CSV) {
            throw Refused.usage(phrases.say("export.excelFr"));
        }
        return excelFr ? Format.CSV_EXCEL_FR : chosen;
    }

    private static String name(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name of a format. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "csv" -> Format.CSV;
                case "xlsx" -> Format.XLSX;
                case "ndjson", "jsonl" -> Format.NDJSON;
                default ->
                    throw Refused.usage("--format : « " + name + " » est inconnu ; attendu : csv, xlsx, ndjson.");
            };
        }
    }
}
