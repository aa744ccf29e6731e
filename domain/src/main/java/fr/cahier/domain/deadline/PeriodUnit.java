package fr.cahier.domain.deadline;

import fr.cahier.domain.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a period is counted in. The French names that have no English equal stay French. */
public enum PeriodUnit {
    /** Jours calendaires: every day counts, Sundays and holidays included. */
    CALENDAR_DAY,
    /** Jours ouvrables: Monday to Saturday, public holidays excepted, whatever the days on which the firm is open. */
    OUVRABLE_DAY,
    /** Jours ouvrés: the days on which the firm is open, public holidays and closed days excepted. */
    BUSINESS_DAY,
    /** Jours francs: neither the first day nor the last counts, so that the act may be done on the day after the last. */
    FRANC_DAY,
    /** From one date to the same date of a later month, or to the last day of a month that is too short. */
    MONTH,
    /** From one date to the same date of a later year; 29 February becomes the 28th. */
    YEAR;

    /** Whether it counts days, and not months or years. */
    boolean isOfDays() {
        return this != MONTH && this != YEAR;
    }

    /** The names of the units that count days. */
    static String ofDays() {
        return Arrays.stream(values())
                .filter(PeriodUnit::isOfDays)
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    /** The unit as it follows this count. */
    String words(String count, Locale locale) {
        var words = Words.in(locale);
        return count.equals("1") ? words.say("PeriodUnit.one." + name()) : words.label(this);
    }
}
