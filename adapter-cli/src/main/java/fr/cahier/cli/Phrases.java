package fr.cahier.cli;

import fr.cahier.domain.Words;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands say, in French or in English; the words of the domain come from the domain. */
final class Phrases {
    private final ResourceBundle bundle;
    private final Words words;
    private final Locale locale;

    Phrases(Locale locale) {
        this.locale = locale;
        var known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        bundle = ResourceBundle.getBundle("fr.cahier.cli.phrases", known);
        words = Words.in(locale);
    }

    Locale locale() {
        return locale;
    }

    Words words() {
        return words;
    }

    /** The sentence kept under this key; days and constants of our enums are put into words. */
    String say(String key, Object... details) {
        var worded = Arrays.stream(details).map(this::word).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(worded);
    }

    /** A sentence about so many things: French has none in the singular, English in the plural. */
    String some(String key, long number) {
        var singular = number == 1 || (number == 0 && !locale.getLanguage().equals("en"));
        return say(singular ? key + ".one" : key, ImportScreen.count(number));
    }

    /** The kind of an act in words; a kind of a later version as it is kept. */
    String act(String type) {
        var key = "journal." + type;
        return bundle.containsKey(key) ? say(key) : type;
    }

    /** A due date as seen from today: « en retard de 3 jours », « demain ». */
    String due(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days < -1) {
            return say("due.late", -days);
        }
        if (days > 1) {
            return say("due.in", days);
        }
        return say(days == 0 ? "due.today" : days == 1 ? "due.tomorrow" : "due.yesterday");
    }

    private Object word(Object detail) {
        if (detail instanceof LocalDate day) {
            return words.date(day);
        }
        return detail instanceof NextAct act ? say("act." + act) : detailText(detail);
    }

    private Object detailText(Object detail) {
        return detail instanceof Enum<?> constant ? words.label(constant) : String.valueOf(detail);
    }
}
