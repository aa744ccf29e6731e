package fr.cahier.domain.complaint;

import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.Person;
import java.time.LocalDate;

/**
 * Who acts, for which firm, on which day.
 *
 * @param firm the settings as they are today
 * @param today the day in the firm's time zone
 */
public record Acting(Firm firm, Person person, LocalDate today) {}
