package fr.cahier.testkit.memory;

import fr.cahier.application.port.Briefings;
import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.Imports;
import fr.cahier.application.port.Journal;
import fr.cahier.application.port.Malfunctions;
import fr.cahier.application.port.PinnedDueDates;
import fr.cahier.domain.firm.Firm;

/** A new register in memory: its ports all show the same complaints, and may be used by several threads. */
public final class InMemoryRegister {
    private final Shelf shelf;

    public InMemoryRegister(Firm firm) {
        shelf = new Shelf(firm);
    }

    public Complaints complaints() {
        return new InMemoryComplaints(shelf);
    }

    public CorrectiveActions actions() {
        return new InMemoryActions(shelf);
    }

    public Briefings briefings() {
        return new InMemoryBriefings(shelf);
    }

    public FirmSettings settings() {
        return new InMemorySettings(shelf);
    }

    public ComplaintRegister rows() {
        return new InMemoryRows(shelf);
    }

    public Journal journal() {
        return new InMemoryJournal(shelf);
    }

    public Imports imports() {
        return new InMemoryImports(shelf);
    }

    public Malfunctions malfunctions() {
        return new InMemoryMalfunctions(shelf);
    }

    public PinnedDueDates dueDates() {
        return new InMemoryDueDates(shelf);
    }
}
