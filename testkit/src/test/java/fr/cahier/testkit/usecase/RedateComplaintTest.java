package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.complaint.RedateComplaint;
import fr.cahier.application.complaint.RedateComplaint.Command;
import fr.cahier.application.complaint.RedateComplaint.Result;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintEvent.Redated;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Redating;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RedateComplaintTest {
    private static final LocalDate LATER = TODAY.plusDays(60);

    private final Workplace here = new Workplace();
    private final RedateComplaint redateComplaint = new RedateComplaint(here.register.complaints(), here.staff);

    @Test
    void the_new_date_is_kept_with_the_old_one_beside_it() {
        var number = here.keep(aComplaint());
        var before = here.file(number).dueDates();
        var result = redate(ALBA, number, LATER, false);

        assertThat(result.before()).isEqualTo(before);
        assertThat(result.after()).isEqualTo(here.file(number).dueDates());
        assertThat(result.after().response().on()).isEqualTo(LATER);
        assertThat(result.after().acknowledgement()).isEqualTo(before.acknowledgement());
        here.assertAdded(number, ALBA, new Redated(before, result.after(), "Accord du client"));
    }

    @Test
    void a_dry_run_tells_and_writes_nothing() {
        var number = here.keep(aComplaint());
        var before = here.file(number);

        assertThat(redate(ALBA, number, LATER, true).after().response().on()).isEqualTo(LATER);
        assertThat(here.file(number)).isEqualTo(before);
    }

    @Test
    void where_nothing_differs_nothing_is_written() {
        var number = here.keep(aComplaint());
        var before = here.file(number);
        var result = redate(ALBA, number, null, false);

        assertThat(result.after()).isEqualTo(result.before());
        assertThat(here.file(number)).isEqualTo(before);
    }

    @Test
    void a_date_by_hand_is_a_managers_and_any_re_dating_a_handlers() {
        var number = here.keep(aComplaint());

        here.assertRefused(Rule.DUE_DATE_SET_BY_A_MANAGER, () -> redate(BRUNO, number, LATER, false));
        here.assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> redate(CHLOE, number, null, false));
    }

    private Result redate(PersonId by, ComplaintNumber number, LocalDate response, boolean dryRun) {
        return redateComplaint.handle(
                new Command(by, number, new Redating(null, response, "Accord du client"), dryRun));
    }
}
