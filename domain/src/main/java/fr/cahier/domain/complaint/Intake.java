package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down when a complaint arrives (P1).
 *
 * @param receivedOn day of receipt, in the firm's time zone; the legal time limits of the procedure start from it
 * @param sentOn day the complainant sent it, when known
 * @param service the « prestation visée », a code of the firm's list
 * @param preferredHandler the person by whom the client asked to be followed (P9)
 * @param receivedBy who took the complaint; unknown in some older registers
 * @param reference the identifier it had in an older tool
 */
public record Intake(
        LocalDate receivedOn,
        @Nullable LocalDate sentOn,
        Complainant complainant,
        Code channel,
        String subject,
        @Nullable String description,
        Code service,
        @Nullable Code category,
        @Nullable PersonConcerned personConcerned,
        @Nullable String remedySought,
        @Nullable PersonId preferredHandler,
        @Nullable PersonId receivedBy,
        @Nullable String reference) {
    public Intake {
        subject = Text.line("subject", subject);
        description = Text.optionalBody("description", description);
        remedySought = Text.optionalBody("remedySought", remedySought);
        reference = Text.optionalLine("reference", reference);
    }

    /** Whether this person of the firm is the person concerned. */
    boolean concerns(Person handler) {
        return personConcerned != null && personConcerned.is(handler.id());
    }

    /** Whether the client asked for somebody else than this person. */
    boolean prefersAnotherThan(Person handler) {
        return preferredHandler != null && !preferredHandler.equals(handler.id());
    }
}
