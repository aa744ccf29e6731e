package fr.cahier.domain.improvement;

import fr.cahier.domain.Text;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is to be done, by whom and by when (P11).
 *
 * @param malfunctions what it remedies, found on one or many complaints
 * @param owner the person of the firm who sees to it
 */
public record ActionPlan(String what, Set<MalfunctionId> malfunctions, PersonId owner, LocalDate dueOn) {
    public ActionPlan {
        what = Text.line("action", what);
        malfunctions = Collections.unmodifiableSet(new LinkedHashSet<>(malfunctions));
    }
}
