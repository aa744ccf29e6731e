package fr.cahier.testkit.memory;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.firm.Firm;
import java.util.List;

/** The settings of the firm. */
final class InMemorySettings implements FirmSettings {
    private final Shelf shelf;

    InMemorySettings(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Firm current() {
        synchronized (shelf) {
            return shelf.firm;
        }
    }

    @Override
    public void replace(Firm expected, Firm next, List<String> changes, Stamp stamp) {
        synchronized (shelf) {
            if (!shelf.firm.equals(expected)) {
                throw new StaleSave("firm");
            }
            shelf.firm = next;
            shelf.acts.add(Act.settingsChanged(changes, stamp));
        }
    }
}
