package fr.cahier.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.cahier.application.port.TableWriters.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** The two ways of writing a CSV: one that programs read, one that opens right in a French Excel. */
enum CsvDialect {
    PROGRAMS(',', LineDelimiter.LF, "") {
        @Override
        String day(LocalDate day) {
            return day.toString();
        }

        @Override
        String amount(BigDecimal amount) {
            return amount.toPlainString();
        }
    },
    EXCEL_FR(';', LineDelimiter.CRLF, "\ufeff") {
        @Override
        String day(LocalDate day) {
            return FRENCH.format(day);
        }

        @Override
        String amount(BigDecimal amount) {
            return amount.toPlainString().replace('.', ',');
        }
    };

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final char separator;
    private final LineDelimiter line;
    private final String mark;

    CsvDialect(char separator, LineDelimiter line, String mark) {
        this.separator = separator;
        this.line = line;
        this.mark = mark;
    }

    abstract String day(LocalDate day);

    abstract String amount(BigDecimal amount);

    /** What comes before the first cell. */
    String mark() {
        return mark;
    }

    CsvWriterBuilder writer() {
        return CsvWriter.builder().fieldSeparator(separator).lineDelimiter(line).quoteStrategy(new CautiousQuotes());
    }

    /** A value as its cell; one that is not of the kind announced is a text, and guarded as such. */
    String cell(Kind kind, String value) {
        try {
            return switch (kind) {
                case DAY -> day(LocalDate.parse(value));
                case AMOUNT -> amount(new BigDecimal(value));
                case TEXT -> FormulaGuard.on(value);
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            return FormulaGuard.on(value);
        }
    }
}
