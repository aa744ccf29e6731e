package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.Words;
import fr.cahier.domain.deadline.Step.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StepTest {
    private static final LocalDate ON = LocalDate.of(2026, 8, 2);
    private static final LocalDate OTHER = LocalDate.of(2026, 7, 31);
    private static final List<Locale> BOTH = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final Set<Kind> WITHOUT_A_DAY =
            EnumSet.of(Kind.TEXT, Kind.TEXT_UNCERTAIN, Kind.PERIOD, Kind.PROCEDURE_FOR_WANT_OF_ANOTHER);

    @ParameterizedTest
    @EnumSource
    void each_kind_is_told_with_its_day_and_all_its_details_in_both_languages(Kind kind) {
        for (var locale : BOTH) {
            var details = detailsOf(kind);
            var sentence = step(kind, details).sentence(locale);

            assertThat(sentence).doesNotContain("{").doesNotContain("null").doesNotContainPattern("[A-Z]{2,}");
            for (var detail : details) {
                assertThat(sentence).contains(worded(detail, locale));
            }
            // The day of START_UNKNOWN is the one of START, which comes next and tells it.
            if (!WITHOUT_A_DAY.contains(kind) && kind != Kind.START_UNKNOWN) {
                assertThat(sentence).contains(worded(ON, locale));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("constantsOfTheLaw")
    void each_constant_is_put_into_words(Kind kind, Enum<?> constant) {
        for (var locale : BOTH) {
            assertThat(step(kind, List.of("10", constant).subList(kind == Kind.PERIOD ? 0 : 1, 2))
                            .sentence(locale))
                    .contains(Words.in(locale).label(constant))
                    .doesNotContain(constant.name());
        }
    }

    static Stream<Object[]> constantsOfTheLaw() {
        return Stream.of(
                        pairs(Kind.SKIPPED_HOLIDAY, Holiday.values()),
                        pairs(Kind.SKIPPED_WEEKDAY, DayOfWeek.values()),
                        pairs(Kind.PERIOD, PeriodUnit.values()),
                        pairs(Kind.START, StartEvent.values()),
                        pairs(Kind.TEXT_UNCERTAIN, Certainty.values()))
                .flatMap(pairs -> pairs);
    }

    @Test
    void four_kinds_ask_for_attention() {
        assertThat(Arrays.stream(Kind.values()).filter(Kind::warns))
                .containsExactlyInAnyOrder(
                        Kind.START_UNKNOWN, Kind.ENDS_ON_DAY_OFF, Kind.HOLIDAY_UNCERTAIN, Kind.OUT_OF_FORCE);
    }

    @Test
    void its_details_are_not_to_be_modified() {
        assertThat(new Step(Kind.ENDS, ON, List.of()).details()).isUnmodifiable();
    }

    private static Stream<Object[]> pairs(Kind kind, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> new Object[] {kind, constant});
    }

    private static Step step(Kind kind, List<?> details) {
        return new Step(
                kind,
                WITHOUT_A_DAY.contains(kind) ? null : ON,
                details.stream().map(StepTest::stored).toList());
    }

    private static String stored(Object detail) {
        return detail instanceof Enum<?> constant ? constant.name() : detail.toString();
    }

    private static String worded(Object detail, Locale locale) {
        var words = Words.in(locale);
        if (detail instanceof LocalDate day) {
            return words.date(day);
        }
        return detail instanceof Enum<?> constant ? words.label(constant) : detail.toString();
    }

    private static List<Object> detailsOf(Kind kind) {
        return switch (kind) {
            case TEXT -> List.of("Charte, art. 3");
            case TEXT_UNCERTAIN -> List.of(Certainty.CONCORDANT);
            case START -> List.of(StartEvent.RECEIVED);
            case START_UNKNOWN -> List.of(StartEvent.SENT, "Autre charte");
            case PERIOD -> List.of("15", PeriodUnit.OUVRABLE_DAY);
            case SKIPPED_WEEKDAY -> List.of(DayOfWeek.SUNDAY);
            case SKIPPED_HOLIDAY -> List.of(Holiday.ASCENSION);
            case SKIPPED_CLOSED_DAY -> List.of("inventaire");
            case HOLIDAY_UNCERTAIN -> List.of(Holiday.GOOD_FRIDAY);
            case SHORT_MONTH -> List.of("31");
            case ENDS_ON_DAY_OFF, EXTENDED -> List.of(OTHER);
            case OTHER_READING -> List.of("17", PeriodUnit.BUSINESS_DAY);
            case LATER_THAN_THIS, NOT_IN_FORCE, OUT_OF_FORCE -> List.of("Autre charte");
            case REDATED, SET_BY_HAND -> List.of(OTHER, "accord du client");
            case ROLLED_OVER, PROCEDURE_FOR_WANT_OF_ANOTHER, ENDS -> List.of();
        };
    }

    @Test
    void details_that_a_later_version_added_do_no_harm() {
        assertThat(new Step(Kind.ENDS, ON, List.of("something new")).sentence(Locale.ENGLISH))
                .isEqualTo("Last day: 2 Aug 2026.");
    }
}
