package fr.cahier.domain.deadline;

import fr.cahier.domain.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way to a due date, as data: doors put it into words, files and stores keep it as it is.
 *
 * @param on the day it is about; {@code null} when it is about none
 * @param details what {@link Kind} says, as names of constants, ISO dates and texts
 */
public record Step(Kind kind, @Nullable LocalDate on, List<String> details) {

    /** What a step says. Each names the sort of its details, in their order. */
    public enum Kind {
        /** The text and the article that it comes from. */
        TEXT(String.class),
        /** The text was not read itself, or can be read otherwise. */
        TEXT_UNCERTAIN(Certainty.class),
        /** The event counted from; its day does not count. */
        START(StartEvent.class),
        /** A text that applies counts from an event whose day is not known: counted from receipt, which may be too late. */
        START_UNKNOWN(StartEvent.class, String.class),
        /** How long. */
        PERIOD(String.class, PeriodUnit.class),
        /** A day of the week that does not count, for this unit or for this firm. */
        SKIPPED_WEEKDAY(DayOfWeek.class),
        SKIPPED_HOLIDAY(Holiday.class),
        /** A day on which the firm is closed, and why. */
        SKIPPED_CLOSED_DAY(String.class),
        /** A holiday that was skipped and that not all texts, or not all places of the region, know. */
        HOLIDAY_UNCERTAIN(Holiday.class),
        /** The month has no such date: its last day. */
        SHORT_MONTH(String.class),
        /** The period went on to the next working day; the days passed over are told just before. */
        ROLLED_OVER,
        /** The firm does not work on the due date, which stays; the day to aim at. */
        ENDS_ON_DAY_OFF(LocalDate.class),
        /** A second reading of the same text, and the date it would give. */
        OTHER_READING(String.class, PeriodUnit.class),
        /** Another text that applies, whose date is not earlier. */
        LATER_THAN_THIS(String.class),
        /** A text of the firm that is not in force on the day of receipt, and gives no date. */
        NOT_IN_FORCE(String.class),
        /** The text asked for is not in force on the day of receipt, and was counted all the same. */
        OUT_OF_FORCE(String.class),
        /** No text of the firm gives a date: the procedure's own does. */
        PROCEDURE_FOR_WANT_OF_ANOTHER,
        /** A holding response took the date from this day to a later one. */
        EXTENDED(LocalDate.class),
        /** The case was derived anew: the date before, and why. */
        REDATED(LocalDate.class, String.class),
        /** A manager decided the date: the one before, and why. */
        SET_BY_HAND(LocalDate.class, String.class),
        /** The last day to meet the duty. */
        ENDS;

        private static final Set<Kind> WARNINGS =
                EnumSet.of(START_UNKNOWN, HOLIDAY_UNCERTAIN, ENDS_ON_DAY_OFF, OUT_OF_FORCE);

        @SuppressWarnings("ImmutableEnumChecker") // A copied list of class literals: the compiler does not see it.
        private final List<Class<?>> vocabulary;

        Kind(Class<?>... vocabulary) {
            this.vocabulary = List.of(vocabulary);
        }

        /** A detail that a later version added is told as it is. */
        private Class<?> sort(int detail) {
            return detail < vocabulary.size() ? vocabulary.get(detail) : String.class;
        }

        /** Whether it is something to attend to, not only something to know. */
        public boolean warns() {
            return WARNINGS.contains(this);
        }
    }

    public Step {
        details = List.copyOf(details);
    }

    /** The step as a sentence, in the reader's language. */
    public String sentence(Locale locale) {
        var words = Words.in(locale);
        List<Object> said = new ArrayList<>();
        said.add(on == null ? "" : on);
        for (var detail = 0; detail < details.size(); detail++) {
            var meant = meant(details.get(detail), kind.sort(detail));
            said.add(meant instanceof PeriodUnit unit ? unit.words(details.get(0), locale) : meant);
        }
        return words.say("step." + kind, said.toArray());
    }

    private static Object meant(String detail, Class<?> sort) {
        if (sort == LocalDate.class) {
            return LocalDate.parse(detail);
        }
        if (sort == String.class) {
            return detail;
        }
        for (var constant : sort.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(detail)) {
                return constant;
            }
        }
        return detail;
    }
}
