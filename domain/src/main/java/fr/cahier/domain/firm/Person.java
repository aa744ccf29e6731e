package fr.cahier.domain.firm;

import fr.cahier.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the firm.
 *
 * @param manager whether the person may change the settings and set a conflict of interest aside
 * @param authority what the person may do on complaints, or {@code null} for who only records receipts
 * @param retired whether the person has left; old files still name them
 */
public record Person(
        PersonId id, String name, boolean manager, @Nullable Authority authority, boolean retired) {
    public Person {
        name = Text.line("name", name);
    }

    public boolean isHandler() {
        return authority != null && !retired;
    }
}
