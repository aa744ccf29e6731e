package fr.cahier.documents;

import fr.cahier.application.port.TableFiles.Form;
import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.application.port.TableFiles.Table;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet of an XLSX workbook: the one named, else the first that people see. Rows are padded to the header. */
final class WorkbookTable implements Table {
    private final LocalFile file;
    private final Form form;
    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final List<String> header;

    private WorkbookTable(LocalFile file, Form form, OpenWorkbook open) {
        this.file = file;
        this.form = form;
        this.workbook = open.workbook();
        this.sheet = open.sheet();
        this.header = firstRow();
    }

    static Table open(Content content, @Nullable String sheet) {
        var whole = content.file();
        var sha256 = Survey.sha256(whole);
        // A workbook is read here and there: it has to lie inflated on the disk.
        var file = content.isGzipped() ? inflated(content) : whole;
        try {
            WorkbookParts.check(file);
            var open = OpenWorkbook.of(file, sheet);
            var form = new Form(
                    whole.name(), sha256, "XLSX", null, null, open.sheet().getName(), content.isGzipped());
            return table(file, form, open);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static LocalFile inflated(Content content) {
        try (var whole = content.file()) {
            return whole.keepAside(path -> content.open());
        }
    }

    private static Table table(LocalFile file, Form form, OpenWorkbook open) {
        try {
            return new WorkbookTable(file, form, open);
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public void forEach(Consumer<Row> reader) {
        try (var rows = new SheetRows(file, sheet)) {
            rows.next();
            for (var row = rows.next(); row != null; row = rows.next()) {
                reader.accept(new Row(row.line(), row.padded(header.size())));
            }
        }
    }

    private List<String> firstRow() {
        try (var rows = new SheetRows(file, sheet)) {
            var first = rows.next();
            if (first == null) {
                throw file.refused("n’a rien dans la feuille « %s ». Choisissez-en une autre avec --sheet."
                        .formatted(sheet.getName()));
            }
            return List.copyOf(first.padded(0));
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw file.unreadable(e);
        } finally {
            file.close();
        }
    }
}
