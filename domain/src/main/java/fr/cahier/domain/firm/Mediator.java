package fr.cahier.domain.firm;

import fr.cahier.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * A body to which the firm's clients may turn (art. L616-1 Code de la consommation: name, address and website).
 *
 * @param label the mediator's name
 */
public record Mediator(
        Code code,
        String label,
        @Nullable String address,
        @Nullable String website,
        boolean retired) implements Listed {
    public Mediator {
        label = Text.line("label", label);
        address = Text.optionalLine("address", address);
        website = Text.optionalLine("website", website);
    }
}
