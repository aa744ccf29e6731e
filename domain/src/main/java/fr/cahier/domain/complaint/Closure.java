package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of the firm's handling (P1: « la date de clôture »). */
public record Closure(
        LocalDate on, ClosureReason reason, @Nullable String note) {
    public Closure {
        note = Text.optionalLine("note", note);
    }
}
