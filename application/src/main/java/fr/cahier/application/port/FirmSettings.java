package fr.cahier.application.port;

import fr.cahier.application.Stamp;
import fr.cahier.domain.firm.Firm;
import java.util.List;

/** What the firm decided for itself, kept in the register; every change is journalled. */
public interface FirmSettings {

    Firm current();

    /**
     * Replaces the settings.
     *
     * @param expected the settings that the change was based on
     * @param changes what differs, for the journal
     * @throws StaleSave when the settings are no longer {@code expected}; nothing is written then
     */
    void replace(Firm expected, Firm next, List<String> changes, Stamp stamp);
}
