package fr.cahier.domain.deadline;

import static fr.cahier.domain.deadline.Duty.ACKNOWLEDGEMENT;
import static fr.cahier.domain.deadline.Duty.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.deadline.Extension.Condition;
import fr.cahier.domain.deadline.Extension.Decider;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each shipped text against what the texts themselves, or the authority that wrote them, say. */
class ShippedPoliciesTest {

    @Test
    void the_identifiers_are_stable_and_the_procedure_comes_first() {
        assertThat(ShippedPolicies.all())
                .extracting(DeadlinePolicy::id)
                .containsExactly(
                        "procedure",
                        "acpr-2016-r-02",
                        "acpr-2022-r-01",
                        "acpr-2024-r-02",
                        "amf-doc-2012-07",
                        "psp-l133-45",
                        "gdpr-art-12");
        assertThat(ShippedPolicies.all().get(0)).isSameAs(ShippedPolicies.PROCEDURE);
        assertThat(ShippedPolicies.all()).isUnmodifiable().allMatch(policy -> policy.version() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "procedure,       10, CALENDAR_DAY, RECEIVED",
        "acpr-2016-r-02,  10, OUVRABLE_DAY, RECEIVED",
        "acpr-2022-r-01,  10, OUVRABLE_DAY, SENT",
        "acpr-2024-r-02,  10, OUVRABLE_DAY, SENT",
        "amf-doc-2012-07, 10, OUVRABLE_DAY, RECEIVED",
    })
    void p2_the_acknowledgement(String id, int count, PeriodUnit unit, StartEvent from) {
        assertThat(policy(id).limit(ACKNOWLEDGEMENT))
                .contains(new TimeLimit(ACKNOWLEDGEMENT, new Period(count, unit), from, EndConvention.STRICT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"psp-l133-45", "gdpr-art-12"})
    void two_texts_ask_for_no_acknowledgement(String id) {
        assertThat(policy(id).limit(ACKNOWLEDGEMENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "procedure,       2, MONTH,         RECEIVED, STRICT",
        "acpr-2016-r-02,  2, MONTH,         RECEIVED, STRICT",
        "acpr-2022-r-01,  2, MONTH,         SENT,     STRICT",
        "acpr-2024-r-02,  2, MONTH,         SENT,     STRICT",
        "amf-doc-2012-07, 2, MONTH,         RECEIVED, STRICT",
        "psp-l133-45,    15, OUVRABLE_DAY,  RECEIVED, STRICT",
        "gdpr-art-12,     1, MONTH,         RECEIVED, NEXT_WORKING_DAY",
    })
    void p5_the_response(String id, int count, PeriodUnit unit, StartEvent from, EndConvention end) {
        var response = response(id);

        assertThat(response.period()).isEqualTo(new Period(count, unit));
        assertThat(response.from()).isEqualTo(from);
        assertThat(response.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "procedure,       0001-01-01, 9999-12-31",
        "acpr-2016-r-02,  0001-01-01, 2022-12-30",
        "acpr-2022-r-01,  2022-12-31, 2024-07-01",
        "acpr-2024-r-02,  2024-07-02, 9999-12-31",
        "amf-doc-2012-07, 0001-01-01, 9999-12-31",
        "psp-l133-45,     0001-01-01, 9999-12-31",
        "gdpr-art-12,     2018-05-25, 9999-12-31",
    })
    void in_force_from_and_until(String id, LocalDate first, LocalDate last) {
        var validity = policy(id).validity();

        assertThat(validity.covers(first)).isTrue();
        assertThat(validity.covers(last)).isTrue();
        if (first.getYear() > 1) {
            assertThat(validity.covers(first.minusDays(1))).isFalse();
        }
        if (last.getYear() < 9999) {
            assertThat(validity.covers(last.plusDays(1))).isFalse();
        }
    }

    @Test
    void on_every_day_one_recommendation_of_the_acpr_and_no_more_is_in_force() {
        for (var day = LocalDate.of(2016, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            var on = day;
            assertThat(ShippedPolicies.all().stream()
                            .filter(policy -> policy.id().startsWith("acpr-"))
                            .filter(policy -> policy.validity().covers(on)))
                    .as("%s", day)
                    .hasSize(1);
        }
    }

    @Test
    void the_procedure_knows_no_later_answer() {
        assertThat(response("procedure").extension()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acpr-2016-r-02", "acpr-2022-r-01", "acpr-2024-r-02", "amf-doc-2012-07"})
    void the_regulators_allow_a_later_answer_without_an_end(String id) {
        assertThat(response(id).extension())
                .isEqualTo(new Extension(Decider.HANDLER, null, Condition.EXCEPTIONAL_CIRCUMSTANCES));
    }

    @Test
    void payment_services_have_thirty_five_days_in_all_and_not_fifteen_and_thirty_five() {
        var limit = response("psp-l133-45");
        var received = ComplaintDates.received(LocalDate.of(2025, 4, 28));
        var calendar = WorkingCalendar.of(Region.METROPOLE);

        assertThat(limit.extension())
                .isEqualTo(new Extension(
                        Decider.HANDLER, new Period(35, PeriodUnit.OUVRABLE_DAY), Condition.BEYOND_THE_FIRMS_CONTROL));
        // From 29 April to 12 June: 35 days from Monday to Saturday, without 1, 8 and 29 May and 9 June.
        assertThat(limit.extensibleUntil(received, calendar)).isEqualTo("2025-06-12");
        assertThat(limit.otherReading()).isEqualTo(PeriodUnit.BUSINESS_DAY);
    }

    @Test
    void data_protection_has_three_months_in_all_prolonged_to_a_working_day() {
        var limit = response("gdpr-art-12");
        var calendar = WorkingCalendar.of(Region.METROPOLE);

        assertThat(limit.extension())
                .isEqualTo(new Extension(
                        Decider.HANDLER, new Period(3, PeriodUnit.MONTH), Condition.COMPLEX_OR_NUMEROUS_REQUESTS));
        assertThat(limit.extensibleUntil(ComplaintDates.received(LocalDate.of(2025, 1, 31)), calendar))
                .isEqualTo("2025-04-30");
        assertThat(limit.extensibleUntil(ComplaintDates.received(LocalDate.of(2025, 2, 1)), calendar))
                .as("1 May is a holiday")
                .isEqualTo("2025-05-02");
    }

    @Test
    void an_unknown_text_is_not_found() {
        assertThat(ShippedPolicies.find("acpr")).isEmpty();
    }

    private static DeadlinePolicy policy(String id) {
        return ShippedPolicies.find(id).orElseThrow();
    }

    private static TimeLimit response(String id) {
        return policy(id).limit(RESPONSE).orElseThrow();
    }
}
