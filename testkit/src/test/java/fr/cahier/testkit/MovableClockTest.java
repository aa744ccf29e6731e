package fr.cahier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MovableClockTest {
    private final MovableClock clock = MovableClock.at(Fixtures.NOW);

    @Test
    void stands_still_in_the_zone_of_the_firm_until_it_is_moved() {
        assertThat(LocalTime.now(clock)).isEqualTo(LocalTime.parse("10:30:00.123456"));
        assertThat(clock.instant()).isEqualTo(Fixtures.NOW);

        clock.advance(Duration.ofDays(1));
        assertThat(LocalDate.now(clock)).isEqualTo(Fixtures.TODAY.plusDays(1));

        clock.moveTo(Fixtures.NOW);
        assertThat(clock.instant()).isEqualTo(Fixtures.NOW);
    }

    @Test
    void a_view_of_another_zone_moves_with_it() {
        var overseas = clock.withZone(ZoneId.of("Indian/Reunion"));
        clock.advance(Duration.ofHours(1));

        assertThat(LocalTime.now(overseas)).isEqualTo(LocalTime.parse("14:30:00.123456"));
    }
}
