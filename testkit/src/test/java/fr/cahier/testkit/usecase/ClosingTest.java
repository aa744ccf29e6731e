package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.complaint.CloseComplaint;
import fr.cahier.application.complaint.ReopenComplaint;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintEvent.Closed;
import fr.cahier.domain.complaint.ComplaintEvent.Reopened;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Reopening;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private final Workplace here = new Workplace();
    private final CloseComplaint closeComplaint = new CloseComplaint(here.register.complaints(), here.staff);
    private final ReopenComplaint reopenComplaint = new ReopenComplaint(here.register.complaints(), here.staff);

    @Test
    void a_file_is_closed_for_a_reason() {
        var number = here.keep(aComplaint());
        close(BRUNO, number, ClosureReason.TRANSFERRED);

        assertThat(here.file(number).closure()).isEqualTo(end(ClosureReason.TRANSFERRED));
        here.assertAdded(number, BRUNO, new Closed(end(ClosureReason.TRANSFERRED)));
    }

    @Test
    void closing_as_answered_needs_the_answer_and_as_taken_over_an_import() {
        var number = here.keep(aComplaint());

        here.assertRefused(Rule.ANSWERED_BEFORE_CLOSING, () -> close(ALBA, number, ClosureReason.ANSWERED));
        here.assertRefused(Rule.TAKEN_OVER_BY_IMPORT_ONLY, () -> close(ALBA, number, ClosureReason.TAKEN_OVER));
    }

    @Test
    void who_only_records_closes_and_reopens_nothing() {
        var open = here.keep(aComplaint());
        var closed = closed();

        here.assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> close(CHLOE, open, ClosureReason.WITHDRAWN));
        here.assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> reopen(CHLOE, closed, TODAY));
    }

    @Test
    void a_reopened_file_keeps_its_first_closure_and_awaits_an_answer_on_the_promised_day() {
        var number = closed();
        reopen(BRUNO, number, TODAY);

        assertThat(here.file(number).closure()).isNull();
        assertThat(here.file(number).firstClosure()).isEqualTo(end(ClosureReason.WITHDRAWN));
        assertThat(here.file(number).promisedOn()).isEqualTo(TODAY.plusDays(15));
        here.assertAdded(number, BRUNO, new Reopened(again(TODAY), end(ClosureReason.WITHDRAWN)));
    }

    @Test
    void only_a_closed_file_is_reopened_and_not_before_it_was_closed() {
        var open = here.keep(aComplaint());
        var closed = closed();

        here.assertRefused(Rule.COMPLAINT_IS_CLOSED, () -> reopen(ALBA, open, TODAY));
        here.assertRefused(Rule.REOPENED_SINCE_CLOSING, () -> reopen(ALBA, closed, TODAY.minusDays(1)));
    }

    private ComplaintNumber closed() {
        return here.keep((file, by) -> file.close(end(ClosureReason.WITHDRAWN), by));
    }

    private void close(PersonId by, ComplaintNumber number, ClosureReason reason) {
        closeComplaint.handle(new CloseComplaint.Command(by, number, end(reason)));
    }

    private void reopen(PersonId by, ComplaintNumber number, LocalDate on) {
        reopenComplaint.handle(new ReopenComplaint.Command(by, number, again(on)));
    }

    private static Closure end(ClosureReason reason) {
        return new Closure(TODAY, reason, "Le client est d’accord");
    }

    private static Reopening again(LocalDate on) {
        return new Reopening(on, "Pièce nouvelle", TODAY.plusDays(15));
    }
}
