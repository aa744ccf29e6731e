package fr.cahier.testkit.contract;

import fr.cahier.application.port.Briefings;
import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.Imports;
import fr.cahier.application.port.Journal;
import fr.cahier.application.port.Malfunctions;
import fr.cahier.application.port.PinnedDueDates;

/** The ports of one register, which a contract puts to the test. */
public record RegisterUnderTest(
        Complaints complaints,
        CorrectiveActions actions,
        Briefings briefings,
        FirmSettings settings,
        ComplaintRegister rows,
        Journal journal,
        Imports imports,
        Malfunctions malfunctions,
        PinnedDueDates dueDates) {}
