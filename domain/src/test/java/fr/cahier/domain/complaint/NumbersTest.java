package fr.cahier.domain.complaint;

import static fr.cahier.domain.Refusal.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of complaints and names of malfunctions, as people write them. */
class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-0042", "2026-0001", "2026-9999", "2026-123456", "1999-12345678"})
    void a_number_is_printed_as_it_is_read(String text) {
        assertThat(ComplaintNumber.parse(text)).hasToString(text);
    }

    @Test
    void a_number_is_a_year_and_a_sequence() {
        assertThat(ComplaintNumber.parse("2026-0042")).isEqualTo(new ComplaintNumber(2026, 42));
        assertThat(ComplaintNumber.parse(" 2026-0042\n")).isEqualTo(new ComplaintNumber(2026, 42));
        assertThat(ComplaintNumber.parse("2026-123456")).isEqualTo(new ComplaintNumber(2026, 123456));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "2026",
                "2026-42",
                "2026-0000",
                "2026-00000000",
                "2026/0042",
                "26-0042",
                "2026-123456789",
                "2026-0042-1",
                "2026-004a",
                "-2026-0042",
                "2026 - 0042"
            })
    void anything_else_is_no_number(String text) {
        assertInvalid("number", Problem.NOT_A_NUMBER_OF_COMPLAINT, () -> ComplaintNumber.parse(text));
    }

    @Test
    void numbers_are_ordered_by_year_then_sequence_not_by_their_letters() {
        var numbers = List.of(
                ComplaintNumber.parse("2026-10000"),
                ComplaintNumber.parse("2026-9999"),
                ComplaintNumber.parse("2025-123456"),
                ComplaintNumber.parse("2026-0042"));

        assertThat(numbers.stream().sorted().map(Object::toString))
                .containsExactly("2025-123456", "2026-0042", "2026-9999", "2026-10000");
    }

    @Test
    void numbers_are_written_alike_on_every_machine() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new ComplaintNumber(2026, 42)).hasToString("2026-0042");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-0042/1", "2026-0042/12", "2026-123456/9999"})
    void a_malfunction_is_printed_as_it_is_read(String text) {
        assertThat(MalfunctionId.parse(text)).hasToString(text);
    }

    @Test
    void a_malfunction_is_one_of_a_complaint() {
        assertThat(MalfunctionId.parse("2026-0042/3")).isEqualTo(new MalfunctionId(new ComplaintNumber(2026, 42), 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-0042",
                "2026-0042/",
                "2026-0042/0",
                "2026-0042/01",
                "2026-0042/10000",
                "2026-0042/a",
                "2026-0042/1/2"
            })
    void anything_else_is_no_malfunction(String text) {
        assertInvalid("malfunction", Problem.NOT_A_MALFUNCTION, () -> MalfunctionId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1", "42/1"})
    void a_malfunction_names_a_complaint(String text) {
        assertInvalid("number", Problem.NOT_A_NUMBER_OF_COMPLAINT, () -> MalfunctionId.parse(text));
    }
}
