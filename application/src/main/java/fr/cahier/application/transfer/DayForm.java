package fr.cahier.application.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way of writing days, such as {@code dd/MM/uuuu}. Strict: 31/02/2025 is no day. A time of day after it is passed
 * over; with an offset, the day is the firm's.
 */
final class DayForm {
    /** The forms that a column can prove by itself; two-digit years only on demand, they would be a guess. */
    static final List<DayForm> DETECTED = List.of(
            new DayForm("uuuu-MM-dd"),
            new DayForm("dd/MM/uuuu"),
            new DayForm("MM/dd/uuuu"),
            new DayForm("dd-MM-uuuu"),
            new DayForm("MM-dd-uuuu"),
            new DayForm("dd.MM.uuuu"),
            new DayForm("uuuu/MM/dd"),
            new DayForm("uuuuMMdd"));

    static final DayForm ISO = DETECTED.get(0);
    static final DayForm FRENCH = DETECTED.get(1);

    private static final Pattern TIME =
            Pattern.compile("(.*?)(?:T| )\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[AP]M)?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern TIME_LETTERS = Pattern.compile("[ 'T]+[HKhk].*$");
    private static final Pattern MONTH_ONLY = Pattern.compile("\\d{4}[-/]\\d{1,2}|\\d{1,2}[-/]\\d{4}");

    private final String pattern;
    private final DateTimeFormatter formatter;

    private DayForm(String pattern) {
        this.pattern = pattern;
        // One letter accepts one or two digits: 3/14/2025 and 03/14/2025 are the same form.
        var lenient = pattern.contains("/") || pattern.contains(".")
                ? pattern.replace("dd", "d").replace("MM", "M")
                : pattern;
        this.formatter = DateTimeFormatter.ofPattern(lenient, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * The form of this pattern; {@code jj/MM/aaaa}, {@code JJ/MM/AAAA} and {@code dd/MM/yyyy} mean
     * {@code dd/MM/uuuu}. A time of day in it is
     * passed over, as in the values.
     *
     * @throws IllegalArgumentException when it is no pattern of a day
     */
    static DayForm of(String pattern) {
        var letters = TIME_LETTERS
                .matcher(pattern)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replace('j', 'd')
                .replace('a', 'u')
                .replace('y', 'u')
                .replace('m', 'M');
        if (!letters.contains("d") || !letters.contains("M") || !letters.contains("u")) {
            throw new IllegalArgumentException(pattern);
        }
        return new DayForm(letters);
    }

    Optional<LocalDate> read(String text, ZoneId zone) {
        var stripped = text.strip();
        var withTime = stripped.indexOf(':') < 0 ? null : TIME.matcher(stripped);
        try {
            if (withTime == null || !withTime.matches()) {
                return Optional.of(LocalDate.parse(stripped, formatter));
            }
            if (withTime.group(2) != null && this == ISO) {
                return Optional.of(OffsetDateTime.parse(stripped.replace(' ', 'T'))
                        .atZoneSameInstant(zone)
                        .toLocalDate());
            }
            return Optional.of(LocalDate.parse(withTime.group(1), formatter));
        } catch (DateTimeException notThisForm) {
            return Optional.empty();
        }
    }

    static boolean isMonthOnly(String text) {
        return MONTH_ONLY.matcher(text.strip()).matches();
    }

    /** As a French user writes patterns: {@code jj/MM/aaaa}. */
    String label() {
        return pattern.replace('d', 'j').replace('u', 'a');
    }

    @Override
    public String toString() {
        return pattern;
    }
}
