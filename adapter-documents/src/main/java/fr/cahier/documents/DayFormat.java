package fr.cahier.documents;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the number format of a cell shows a day, only a time, or neither. */
enum DayFormat {
    DAY,
    TIME,
    NONE;

    /** Quoted, escaped and padding characters, colours, currencies and conditions: none of them is a placeholder. */
    private static final Pattern DECORATION =
            Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?!(?:h+|m+|s+)])[^\\]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern ELAPSED = Pattern.compile("[hs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALENDAR = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile("m", Pattern.CASE_INSENSITIVE);

    /**
     * @param id of the format; some have a meaning without any code
     * @param code such as {@code dd/mm/yyyy}
     */
    static DayFormat of(@Nullable Integer id, @Nullable String code) {
        if (code == null || code.equalsIgnoreCase("General")) {
            return code == null && id != null && isEastAsianDay(id) ? DAY : NONE;
        }
        var placeholders = DECORATION.matcher(code).replaceAll("");
        if (CALENDAR.matcher(placeholders).find()) {
            return DAY;
        }
        if (ELAPSED.matcher(placeholders).find()) {
            return TIME;
        }
        return MONTH.matcher(placeholders).find() ? DAY : NONE;
    }

    /** Formats that depend on the language of the computer. */
    private static boolean isEastAsianDay(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }
}
