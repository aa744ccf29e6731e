package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.LETTER;
import static fr.cahier.testkit.Fixtures.RECEIVED_ON;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.complaint.AcknowledgeComplaint;
import fr.cahier.application.complaint.AcknowledgeComplaint.Command;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.ComplaintEvent.Acknowledged;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AcknowledgeComplaintTest {
    private final Workplace here = new Workplace();
    private final AcknowledgeComplaint acknowledgeComplaint =
            new AcknowledgeComplaint(here.register.complaints(), here.staff);

    @Test
    void a_handler_writes_down_that_the_client_was_told() {
        var number = here.keep(aComplaint());
        acknowledge(BRUNO, number, RECEIVED_ON);

        var sent = new Acknowledgement(RECEIVED_ON, LETTER);
        assertThat(here.file(number).acknowledgement()).isEqualTo(sent);
        here.assertAdded(number, BRUNO, new Acknowledged(sent));
    }

    @Test
    void who_only_records_does_not_acknowledge() {
        var number = here.keep(aComplaint());

        here.assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> acknowledge(CHLOE, number, TODAY));
    }

    @Test
    void once_is_enough() {
        var number = here.keep(aComplaint());
        acknowledge(ALBA, number, TODAY);

        here.assertRefused(Rule.ACKNOWLEDGED_ONCE, () -> acknowledge(ALBA, number, TODAY));
    }

    @Test
    void it_is_dated_between_the_receipt_and_today() {
        var number = here.keep(aComplaint());

        here.assertRefused(Rule.DATED_SINCE_RECEIPT, () -> acknowledge(ALBA, number, RECEIVED_ON.minusDays(1)));
        here.assertRefused(Rule.NOT_DATED_IN_THE_FUTURE, () -> acknowledge(ALBA, number, TODAY.plusDays(1)));
    }

    private void acknowledge(PersonId by, ComplaintNumber number, LocalDate on) {
        acknowledgeComplaint.handle(new Command(by, number, new Acknowledgement(on, LETTER)));
    }
}
