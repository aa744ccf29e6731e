package fr.cahier.cli;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/** A day as people and programs write it; a day that does not exist is refused, never moved. */
final class DayConverter implements ITypeConverter<LocalDate> {
    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-MM-dd"), form("d/M/uuuu"));

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public LocalDate convert(String text) {
        return day("day", text);
    }

    /** @throws InvalidInput for this field, with the forms that are read */
    static LocalDate day(String field, String text) {
        for (var form : FORMS) {
            try {
                return LocalDate.parse(text.strip(), form);
            } catch (DateTimeParseException notThisForm) {
                // The next form may read it; the refusal below names them all.
            }
        }
        throw new InvalidInput(field, Problem.NOT_A_DATE, "2026-03-02, 02/03/2026");
    }
}
