package fr.cahier.domain.deadline;

import static fr.cahier.domain.Refusal.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComplaintDatesTest {
    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 5);
    private static final LocalDate RECORDED = LocalDate.of(2026, 3, 9);

    @Test
    void each_event_has_its_day() {
        var dates = new ComplaintDates(SENT, RECEIVED, RECORDED);

        assertThat(dates.on(StartEvent.SENT)).isEqualTo(SENT);
        assertThat(dates.on(StartEvent.RECEIVED)).isEqualTo(RECEIVED);
        assertThat(dates.on(StartEvent.RECORDED)).isEqualTo(RECORDED);
    }

    @Test
    void of_a_receipt_alone_the_other_days_are_not_known() {
        var dates = ComplaintDates.received(RECEIVED);

        assertThat(dates.on(StartEvent.RECEIVED)).isEqualTo(RECEIVED);
        assertThat(dates.on(StartEvent.SENT)).isNull();
        assertThat(dates.on(StartEvent.RECORDED)).isNull();
    }

    @Test
    void p1_nothing_is_received_before_it_is_sent() {
        var refusal = assertInvalid(
                "sentOn", Problem.AFTER_RECEIPT, () -> new ComplaintDates(RECEIVED.plusDays(1), RECEIVED, RECORDED));
        assertThat(refusal.sentence(Locale.FRENCH)).contains("05/03/2026");
        assertThat(new ComplaintDates(RECEIVED, RECEIVED, null).on(StartEvent.SENT))
                .isEqualTo(RECEIVED);
    }

    @Test
    void days_out_of_the_calendar_of_holidays_are_refused_by_name() {
        var tooLate = LocalDate.of(2200, 1, 1);
        var tooEarly = LocalDate.of(1899, 12, 31);

        assertInvalid("receivedOn", Problem.OUT_OF_CALENDAR, () -> ComplaintDates.received(tooLate));
        assertInvalid("receivedOn", Problem.OUT_OF_CALENDAR, () -> ComplaintDates.received(tooEarly));
        assertInvalid("sentOn", Problem.OUT_OF_CALENDAR, () -> new ComplaintDates(tooEarly, RECEIVED, null));
        assertThat(ComplaintDates.received(tooLate.minusDays(1)).receivedOn()).isEqualTo("2199-12-31");
        assertThat(new ComplaintDates(tooEarly.plusDays(1), RECEIVED, null).sentOn())
                .isEqualTo("1900-01-01");
    }
}
