package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.IntakeBuilder.anIntake;

import fr.cahier.application.port.Imports.Entry;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.History;

/** Rows of an import, ready to be written. */
final class Batch {
    private Batch() {}

    /** A complaint that this row tells of; its reference is {@code ref-} and the identity, its fingerprint ends in 1. */
    static Entry row(String identity) {
        var history = new History(null, null, null, null, null, null, "registre.csv, ligne 2");
        var intake = anIntake().reference("ref-" + identity).build();
        return new Entry(Complaint.takeOver(intake, history, by(CHLOE)), identity, identity + "-1");
    }

    /** The same row once more, changed; its fingerprint ends in 2. */
    static Entry acknowledged(Complaint loaded, String identity) {
        loaded.acknowledge(new Acknowledgement(TODAY, null), by(ALBA));
        return new Entry(loaded, identity, identity + "-2");
    }

    /** The complaint received in 2026 that was numbered so. */
    static ComplaintNumber number(int sequence) {
        return new ComplaintNumber(2026, sequence);
    }
}
