package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.EMAIL;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.complaint.InformClient;
import fr.cahier.application.complaint.InformClient.Command;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintEvent.ClientInformed;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ProgressNotice;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InformClientTest {
    private final Workplace here = new Workplace();
    private final InformClient informClient = new InformClient(here.register.complaints(), here.staff);

    @Test
    void what_the_client_was_told_is_a_fact_and_the_promised_day_is_watched() {
        var number = here.keep(aComplaint());
        inform(ALBA, number, TODAY.plusDays(5));

        assertThat(here.file(number).promisedOn()).isEqualTo(TODAY.plusDays(5));
        here.assertAdded(
                number, ALBA, new ClientInformed(new ProgressNotice(TODAY, EMAIL, "En cours", TODAY.plusDays(5))));
    }

    @Test
    void a_notice_without_a_promise_leaves_the_earlier_one() {
        var number = here.keep(aComplaint());
        inform(ALBA, number, TODAY.plusDays(5));
        inform(ALBA, number, null);

        assertThat(here.file(number).promisedOn()).isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void a_promise_lies_ahead() {
        var number = here.keep(aComplaint());

        here.assertRefused(Rule.PROMISE_LIES_AHEAD, () -> inform(ALBA, number, TODAY.minusDays(1)));
    }

    @Test
    void a_closed_file_and_who_only_records_are_refused() {
        var open = here.keep(aComplaint());
        var closed = here.keep((file, by) -> file.close(new Closure(TODAY, ClosureReason.WITHDRAWN, null), by));

        here.assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> inform(CHLOE, open, null));
        here.assertRefused(Rule.COMPLAINT_IS_OPEN, () -> inform(ALBA, closed, null));
    }

    private void inform(PersonId by, ComplaintNumber number, LocalDate promisedOn) {
        informClient.handle(new Command(by, number, new ProgressNotice(TODAY, EMAIL, "En cours", promisedOn)));
    }
}
