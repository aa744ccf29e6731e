package fr.cahier.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.Ordering;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.complaint.ComplaintField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text that says where the next page starts. */
class PositionTest {
    private static final long NUMBER = 202_600_000_042L;

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of(null, LocalDate.of(2026, 3, 2)),
                Arguments.of(null, null),
                Arguments.of(ComplaintField.COMPLAINANT, "Élan ; \n=« & Cie »"),
                Arguments.of(ComplaintField.NUMBER, NUMBER),
                Arguments.of(ComplaintField.MALFUNCTIONS, 3),
                Arguments.of(ComplaintField.TO_BE_PUT_IN_WRITING, true),
                Arguments.of(ComplaintField.REDRESS_AMOUNT, new BigDecimal("12.50")));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void it_fits_into_a_link_and_comes_back(ComplaintField field, Object key) {
        var ordering = new Ordering(field, true);
        var text = new Position(key, NUMBER).in(ordering);

        assertThat(text).matches("[A-Za-z0-9_-]+");
        assertThat(Position.parse(text, ordering)).isEqualTo(new Position(key, NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "é",
                "2026-0042",
                "@+\n2026-0042\n=yesterday",
                "@+\n2026-0042",
                "@+\n' OR 1=1\n=2026-03-02",
                "@receivedOn+\n2026-0042\n=2026-03-02"
            })
    void garbage_is_refused(String text) {
        var from = text.startsWith("@") ? base64(text.substring(1)) : text;

        assertThatThrownBy(() -> Position.parse(from, Ordering.BY_NEXT_DUE_DATE))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_position_is_taken_as_it_was_given_only() {
        var text = new Position(LocalDate.of(2026, 3, 2), NUMBER).in(Ordering.BY_NEXT_DUE_DATE);

        assertThatThrownBy(() -> Position.parse(text + "=", Ordering.BY_NEXT_DUE_DATE))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_position_of_another_ordering_is_refused() {
        var text = new Position(LocalDate.of(2026, 3, 2), NUMBER).in(Ordering.BY_NEXT_DUE_DATE);

        assertThatThrownBy(() -> Position.parse(text, new Ordering(null, true))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Position.parse(text, new Ordering(ComplaintField.RECEIVED_ON, false)))
                .isInstanceOf(InvalidInput.class);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
