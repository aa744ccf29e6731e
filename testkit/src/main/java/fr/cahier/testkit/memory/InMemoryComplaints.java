package fr.cahier.testkit.memory;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.Map;
import java.util.Optional;

/** Complaints kept as snapshots: a loaded one may change as it likes until it is saved. */
final class InMemoryComplaints implements Complaints {
    private final Shelf shelf;

    InMemoryComplaints(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public ComplaintNumber add(Complaint recorded, Stamp stamp) {
        synchronized (shelf) {
            return shelf.add(recorded, stamp);
        }
    }

    @Override
    public Complaint get(ComplaintNumber number) {
        synchronized (shelf) {
            var kept = shelf.complaints.get(number);
            if (kept == null) {
                throw new NoSuchComplaint(number);
            }
            return Complaint.from(kept);
        }
    }

    @Override
    public Optional<ComplaintNumber> numberOf(String reference) {
        synchronized (shelf) {
            return shelf.complaints.entrySet().stream()
                    .filter(file -> reference.equals(file.getValue().intake().reference()))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    @Override
    public void save(Complaint complaint, Stamp stamp) {
        synchronized (shelf) {
            shelf.replace(complaint, stamp);
        }
    }
}
