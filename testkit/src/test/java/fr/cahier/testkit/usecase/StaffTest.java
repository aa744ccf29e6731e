package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.DENIS;
import static fr.cahier.testkit.Fixtures.FIRM;
import static fr.cahier.testkit.Fixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.Stamp;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.firm.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StaffTest {
    private final Workplace here = new Workplace();

    @Test
    void a_person_of_the_firm_acts_today_under_the_settings_of_today() {
        assertThat(here.staff.acting(CHLOE)).isEqualTo(new Acting(FIRM, FIRM.requirePerson(CHLOE), TODAY));
    }

    @Test
    void nobody_else_acts_nor_who_has_left() {
        here.assertRefused(Rule.RECORDED_BY_A_PERSON_OF_THE_FIRM, () -> here.staff.acting(new PersonId("passant")));
        here.assertRefused(Rule.RECORDED_BY_A_PERSON_OF_THE_FIRM, () -> here.staff.acting(DENIS));
    }

    @Test
    void the_day_begins_at_midnight_in_the_zone_of_the_firm() {
        here.clock.moveTo(Instant.parse("2026-03-15T22:59:59.999Z"));
        assertThat(here.staff.acting(ALBA).today()).isEqualTo(TODAY.minusDays(1));

        here.clock.moveTo(Instant.parse("2026-03-15T23:00:00Z"));
        assertThat(here.staff.acting(ALBA).today()).isEqualTo(TODAY);
    }

    @Test
    void a_stamp_says_who_and_when_to_the_microsecond() {
        here.clock.moveTo(Instant.parse("2026-03-16T10:00:00.123456789Z"));

        assertThat(here.staff.stamp(ALBA)).isEqualTo(new Stamp(ALBA, Instant.parse("2026-03-16T10:00:00.123456Z")));
    }
}
