package fr.cahier.domain.firm;

import fr.cahier.domain.Text;

/** A service (prestation) that a complaint can be about. */
public record Service(Code code, String label, boolean retired) implements Listed {
    public Service {
        label = Text.line("label", label);
    }
}
