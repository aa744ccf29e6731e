package fr.cahier.domain.deadline;

import fr.cahier.domain.Text;
import java.time.LocalDate;

/** A day on which the firm is closed besides the public holidays, and why. */
public record ClosedDay(LocalDate day, String reason) {
    public ClosedDay {
        reason = Text.line("reason", reason);
    }
}
