package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;

import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.testkit.IntakeBuilder;
import java.util.ArrayList;
import java.util.List;

/** A register being filled, then read by number. */
final class Reading {
    private final RegisterUnderTest store;

    Reading(RegisterUnderTest store) {
        this.store = store;
    }

    ComplaintNumber add(Complaint complaint) {
        return store.complaints().add(complaint, stamp(CHLOE));
    }

    ComplaintNumber add(IntakeBuilder intake) {
        return add(Complaint.record(intake.build(), by(CHLOE)));
    }

    /** Whatever is filled in, no value is that of {@link #addBare}; version 1. */
    ComplaintNumber addFull() {
        return add(Samples.full());
    }

    /** Version 2. */
    ComplaintNumber addBare() {
        var number = add(Samples.bare());
        store.complaints().save(store.complaints().get(number), stamp(ALBA));
        return number;
    }

    List<ComplaintNumber> matching(RegisterFilter filter) {
        var found = new ArrayList<ComplaintNumber>();
        store.rows().forEach(filter, row -> found.add(row.number()));
        return found;
    }

    List<ComplaintNumber> inOrder(Ordering ordering) {
        var page = store.rows().page(RegisterFilter.EVERYTHING, ordering, null, 100);
        return page.rows().stream().map(RegisterRow::number).toList();
    }
}
