package fr.cahier.documents;

import fr.cahier.application.port.TableWriters.Column;
import fr.cahier.application.port.TableWriters.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook being written: days and amounts that a spreadsheet can reckon with, texts that it never evaluates. */
final class WorkbookSheet implements Sheet {
    private static final int ROWS_KEPT = 500;

    private final List<Column> columns;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    WorkbookSheet(OutputStream out, List<Column> columns) {
        this.columns = List.copyOf(columns);
        workbook = new Workbook(out, "Cahier", null);
        sheet = workbook.newWorksheet("Cahier");
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            text(i, "En-tête", column.label(), column.label());
            sheet.style(0, i).bold().set();
            sheet.width(i, width(column));
        }
        sheet.freezePane(0, 1);
    }

    private static double width(Column column) {
        var narrowest = switch (column.kind()) {
            case DAY, AMOUNT -> 12;
            case TEXT -> 20;
        };
        return Math.min(60, Math.max(narrowest, column.label().length() + 2));
    }

    @Override
    public void row(String name, List<@Nullable String> values) {
        if (++row == Worksheet.MAX_ROWS) {
            throw Unwritable.refused(
                    name, columns.get(0).label(), "un classeur tient 1 048 576 lignes. Exportez en CSV ou NDJSON.");
        }
        for (int i = 0; i < columns.size(); i++) {
            var value = values.get(i);
            if (value != null && !value.isEmpty()) {
                cell(i, name, value);
            }
        }
        if (row % ROWS_KEPT == 0) {
            flush();
        }
    }

    private void cell(int column, String name, String value) {
        var label = columns.get(column).label();
        switch (columns.get(column).kind()) {
            case TEXT -> text(column, name, label, value);
            case DAY -> day(value).ifPresentOrElse(day -> day(column, day), () -> text(column, name, label, value));
            case AMOUNT ->
                amount(value).ifPresentOrElse(amount -> amount(column, amount), () -> text(column, name, label, value));
        }
    }

    private void day(int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
    }

    private void amount(int column, BigDecimal amount) {
        sheet.value(row, column, amount);
        sheet.style(row, column).format("#,##0.00").set();
    }

    /** In the cell itself: shared texts would all stay in memory until the end. */
    private void text(int column, String name, String label, String text) {
        var written = EscapedCharacters.write(text);
        Unwritable.requireFitForWorkbook(name, label, written);
        sheet.inlineString(row, column, RichText.builder().run(written).end().build());
    }

    /** Spreadsheets know no day before 1900, nor after 9999. */
    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 9999);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> amount(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            // Ends the archive and leaves the stream open.
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
