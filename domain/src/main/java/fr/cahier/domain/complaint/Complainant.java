package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who complains (P1: « le nom du client »).
 *
 * @param contact where to write or call, or {@code null}
 */
public record Complainant(
        String name,
        @Nullable ComplainantKind kind,
        @Nullable Relation relation,
        @Nullable String contact) {
    public Complainant {
        name = Text.line("complainant", name);
        contact = Text.optionalLine("contact", contact);
    }
}
