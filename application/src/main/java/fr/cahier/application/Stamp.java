package fr.cahier.application;

import fr.cahier.domain.firm.PersonId;
import java.time.Instant;

/**
 * Who acted and when it was recorded; goes into the journal with every change. The store reads no clock.
 *
 * @param recordedAt to the microsecond, as every store can keep it
 */
public record Stamp(PersonId author, Instant recordedAt) {}
