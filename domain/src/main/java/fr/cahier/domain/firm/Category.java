package fr.cahier.domain.firm;

import fr.cahier.domain.Text;

/** A cause of complaint (motif), as the firm counts them. */
public record Category(Code code, String label, boolean retired) implements Listed {
    public Category {
        label = Text.line("label", label);
    }
}
