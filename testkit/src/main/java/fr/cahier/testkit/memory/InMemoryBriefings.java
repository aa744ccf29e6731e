package fr.cahier.testkit.memory;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.Briefings;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.improvement.StaffBriefing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Staff briefings, and what is still to be told. */
final class InMemoryBriefings implements Briefings {
    private static final Set<ClosureReason> NOTHING_NEW =
            Set.of(ClosureReason.TAKEN_OVER, ClosureReason.NOT_A_COMPLAINT);

    private final Shelf shelf;

    InMemoryBriefings(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void add(StaffBriefing given, Stamp stamp) {
        synchronized (shelf) {
            shelf.briefings.add(given);
            shelf.untold.removeAll(Set.copyOf(given.complaints()));
            shelf.acts.add(Act.staffBriefed(given, stamp));
        }
    }

    @Override
    public List<StaffBriefing> all() {
        synchronized (shelf) {
            return shelf.briefings.stream()
                    .sorted(Comparator.comparing(StaffBriefing::on))
                    .toList();
        }
    }

    @Override
    public List<ComplaintNumber> toBrief(int limit) {
        synchronized (shelf) {
            return shelf.untold.stream()
                    .filter(this::teaches)
                    .sorted(Comparator.comparing(this::closedOn))
                    .limit(limit)
                    .toList();
        }
    }

    private boolean teaches(ComplaintNumber number) {
        var closure = file(number).closure();
        return closure != null && !NOTHING_NEW.contains(closure.reason());
    }

    private LocalDate closedOn(ComplaintNumber number) {
        Closure closure = Objects.requireNonNull(file(number).closure());
        return closure.on();
    }

    private ComplaintSnapshot file(ComplaintNumber number) {
        return Objects.requireNonNull(shelf.complaints.get(number));
    }
}
