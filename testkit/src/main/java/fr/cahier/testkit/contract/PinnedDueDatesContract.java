package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Redating;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of {@link fr.cahier.application.port.PinnedDueDates} does. */
public interface PinnedDueDatesContract extends StoreContract {

    @Test
    default void due_dates_come_back_with_every_step_of_their_derivation() {
        var number = store().complaints().add(Samples.full(), stamp(CHLOE));

        assertThat(store().dueDates().of(number))
                .isEqualTo(Samples.full(number, 1).dueDates());
    }

    @Test
    default void a_case_that_was_re_dated_shows_its_new_dates_to_who_reads_and_in_the_register() {
        var number = store().complaints().add(Samples.bare(), stamp(CHLOE));
        var file = store().complaints().get(number);
        file.redate(new Redating(null, TODAY.plusDays(40), "Accord du client"), by(ALBA));
        store().complaints().save(file, stamp(ALBA));

        assertThat(store().dueDates().of(number)).isEqualTo(file.snapshot().dueDates());
        assertThat(store().rows().rows(List.of(number)).get(0).responseDueOn()).isEqualTo(TODAY.plusDays(40));
    }

    @Test
    default void a_complaint_that_is_not_there_has_no_due_dates() {
        assertThatThrownBy(() -> store().dueDates().of(new ComplaintNumber(2020, 1)))
                .isInstanceOf(NoSuchComplaint.class);
    }
}
