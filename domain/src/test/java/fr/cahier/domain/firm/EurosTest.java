package fr.cahier.domain.firm;

import static fr.cahier.domain.Refusal.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, 0.00",
        "120, 120.00",
        "'120,5', 120.50",
        "120.50, 120.50",
        "' 1234,56 ', 1234.56",
        "999999999.99, 999999999.99",
    })
    void an_amount_is_read_with_a_comma_or_a_point(String text, String printed) {
        assertThat(Euros.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "-1",
                "1,234",
                "1.2345",
                "1 200",
                "1,2,3",
                "1e3",
                "+5",
                "12,",
                ",50",
                "1000000000",
                "٣"
            })
    void anything_else_is_no_amount(String text) {
        assertInvalid("amount", Problem.NOT_AN_AMOUNT, () -> Euros.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1000000000", "999999999.991"})
    void an_amount_is_neither_negative_nor_finer_than_a_cent_nor_endless(String value) {
        assertInvalid("amount", Problem.NOT_AN_AMOUNT, () -> new Euros(new BigDecimal(value)));
    }

    @Test
    void equal_amounts_are_equal_however_written() {
        assertThat(new Euros(new BigDecimal("1.5"))).isEqualTo(new Euros(new BigDecimal("1.500")));
        assertThat(new Euros(new BigDecimal("1E+2"))).hasToString("100.00");
    }

    @Test
    void amounts_are_ordered() {
        assertThat(Euros.parse("9,99")).isLessThan(Euros.parse("10"));
        assertThat(Euros.parse("10")).isEqualByComparingTo(Euros.parse("10,00"));
        assertThat(Euros.parse("10,01")).isGreaterThan(Euros.parse("10"));
    }
}
