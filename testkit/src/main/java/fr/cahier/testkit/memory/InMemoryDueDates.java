package fr.cahier.testkit.memory;

import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.application.port.PinnedDueDates;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.deadline.DueDates;

/** The due dates of the complaints on the shelf. */
record InMemoryDueDates(Shelf shelf) implements PinnedDueDates {
    @Override
    public DueDates of(ComplaintNumber complaint) {
        synchronized (shelf) {
            var file = shelf.complaints.get(complaint);
            if (file == null) {
                throw new NoSuchComplaint(complaint);
            }
            return file.dueDates();
        }
    }
}
