package fr.cahier.application.complaint;

import fr.cahier.application.port.Complaints;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintNumber;
import org.jspecify.annotations.Nullable;

/** A reference from an older tool finds one complaint. */
final class References {
    private References() {}

    /**
     * Guards the reference that a complaint is to have.
     *
     * @param own the complaint itself, or {@code null} while it has no number
     * @throws fr.cahier.domain.RuleBroken {@link Rule#REFERENCE_NAMES_ONE_COMPLAINT}
     */
    static void requireFree(Complaints complaints, @Nullable String reference, @Nullable ComplaintNumber own) {
        if (reference != null) {
            complaints
                    .numberOf(reference)
                    .ifPresent(taken -> Rule.REFERENCE_NAMES_ONE_COMPLAINT.requires(taken.equals(own), taken));
        }
    }
}
