package fr.cahier.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** The pattern by which a column writes its days. */
final class DayPattern {
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2026, 11, 23, 14, 5, 6);

    /** Outside quoted text; {@code yyyy} is what everybody writes, but strictly read it would ask for an era. */
    private static final Pattern YEAR_OF_ERA = Pattern.compile("y(?=(?:[^']*'[^']*')*[^']*$)");

    private DayPattern() {}

    static String read(YamlPart part) {
        var pattern = YEAR_OF_ERA.matcher(part.string()).replaceAll("u");
        if (!readsBackADay(pattern)) {
            throw part.refused(
                    "ce n’est pas un format de date complet. Exemples : dd/MM/uuuu, MM/dd/uuuu, uuuu-MM-dd, d/M/uuuu H:mm"
                            + " (MM est le mois, mm les minutes).");
        }
        return pattern;
    }

    private static boolean readsBackADay(String pattern) {
        try {
            var format = DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT);
            return LocalDate.parse(format.format(SAMPLE), format).equals(SAMPLE.toLocalDate());
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
