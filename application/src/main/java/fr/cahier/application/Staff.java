package fr.cahier.application;

import fr.cahier.application.port.FirmSettings;
import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.PersonId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The people of the firm at work: the one place where a use case learns who acts and what day it is. */
public final class Staff {
    private final FirmSettings settings;
    private final Clock clock;

    @Inject
    public Staff(FirmSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The person acting today, in the firm's time zone.
     *
     * @throws RuleBroken {@link Rule#RECORDED_BY_A_PERSON_OF_THE_FIRM}
     */
    public Acting acting(PersonId id) {
        var firm = settings.current();
        var person = firm.person(id)
                .filter(known -> !known.retired())
                .orElseThrow(() -> new RuleBroken(Rule.RECORDED_BY_A_PERSON_OF_THE_FIRM, id, firm.personIds()));
        return new Acting(firm, person, today(firm));
    }

    /** The day it is for this firm. */
    public LocalDate today(Firm firm) {
        return LocalDate.now(clock.withZone(firm.zone()));
    }

    /** What goes into the journal with an act of this person. */
    public Stamp stamp(PersonId author) {
        return new Stamp(author, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
