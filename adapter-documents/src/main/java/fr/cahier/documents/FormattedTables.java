package fr.cahier.documents;

import fr.cahier.application.port.TableFiles;
import fr.cahier.application.port.TableWriters;
import java.io.OutputStream;
import java.util.List;

/** Starts a file in the format asked for. */
final class FormattedTables implements TableWriters {
    @Override
    public Sheet write(OutputStream out, Format format, List<Column> columns) {
        return switch (format) {
            case CSV -> new CsvSheet(out, CsvDialect.PROGRAMS, columns);
            case CSV_EXCEL_FR -> new CsvSheet(out, CsvDialect.EXCEL_FR, columns);
            case XLSX -> new WorkbookSheet(out, columns);
            case NDJSON -> new JsonLinesSheet(out, columns);
        };
    }

    @Override
    public Sheet rejects(OutputStream out, TableFiles.Form form, List<String> header) {
        return new RejectsSheet(out, form, header);
    }
}
