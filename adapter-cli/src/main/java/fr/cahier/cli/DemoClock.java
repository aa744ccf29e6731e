package fr.cahier.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Stands at nine in the morning of the day it was moved to, a minute later at each move. */
final class DemoClock extends Clock {
    private final ZoneId zone;
    private Instant now = Instant.EPOCH;
    private int moves;

    DemoClock(ZoneId zone) {
        this.zone = zone;
    }

    void moveTo(LocalDate day) {
        now = day.atTime(9, 0).atZone(zone).toInstant().plus(Duration.ofMinutes(moves++));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return other.equals(zone) ? this : Clock.fixed(now, other);
    }
}
