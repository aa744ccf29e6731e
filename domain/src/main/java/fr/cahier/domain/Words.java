package fr.cahier.domain;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** French and English words of the core: one home for every door. French is the default. */
public final class Words {
    private static final Map<Locale, Words> BY_LOCALE = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale language;
    private final DateTimeFormatter dates;

    private Words(Locale locale) {
        bundle = ResourceBundle.getBundle("fr.cahier.domain.words", locale);
        language = locale.equals(Locale.ROOT) ? Locale.FRENCH : locale;
        // Without a locale, the names of months would follow the machine, not the reader.
        dates = DateTimeFormatter.ofPattern(bundle.getString("date.pattern"), language);
    }

    /** English gives English words, any other language French ones. */
    public static Words in(Locale locale) {
        var known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return BY_LOCALE.computeIfAbsent(known, Words::new);
    }

    /**
     * The sentence kept under this key.
     *
     * @param details values for {@code {0}}…; dates, amounts and constants of our enums are put into words
     */
    public String say(String key, Object... details) {
        var worded = Arrays.stream(details).map(this::word).toArray();
        return new MessageFormat(bundle.getString(key), language).format(worded);
    }

    /** The name of a constant as people read it, such as « favorable » for {@code UPHELD}. */
    public String label(Enum<?> constant) {
        return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A day as people write it: {@code 02/03/2026} in French, {@code 2 Mar 2026} in English. */
    public String date(LocalDate day) {
        return dates.format(day);
    }

    private Object word(Object detail) {
        if (detail instanceof LocalDate day) {
            return date(day);
        }
        if (detail instanceof BigDecimal amount) {
            return String.format(language, "%.2f", amount);
        }
        return detail instanceof Enum<?> constant ? label(constant) : String.valueOf(detail);
    }
}
