package fr.cahier.application.offence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** Breaks a rule of the architecture on purpose, in every way that it forbids. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "unused"})
public class ReadsTheWallClock {
    LocalDate today() {
        return LocalDate.now();
    }

    Instant instant() {
        return Instant.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    UUID identifier() {
        return UUID.randomUUID();
    }

    Random dice() {
        return new Random();
    }

    double chance() {
        return Math.random();
    }

    /** Allowed: the day comes from a clock that somebody gave. */
    LocalDate given(Clock clock) {
        return LocalDate.now(clock);
    }
}
