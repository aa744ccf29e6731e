package fr.cahier.testkit.memory;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.Imports.Known;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.application.port.Journal.Entry;
import fr.cahier.application.port.StaleSave;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.improvement.ActionNumber;
import fr.cahier.domain.improvement.CorrectiveAction;
import fr.cahier.domain.improvement.StaffBriefing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where everything stands. Only immutable values are kept, so that nobody holds a part of the register by its alias; who
 * reads or writes holds the monitor of this object for the length of one call, which makes each call one transaction.
 */
final class Shelf {
    final TreeMap<ComplaintNumber, ComplaintSnapshot> complaints = new TreeMap<>();
    final Map<ComplaintNumber, List<Entry>> timelines = new HashMap<>();
    final Map<String, Known> imported = new HashMap<>();
    final Map<ActionNumber, CorrectiveAction.Snapshot> actions = new LinkedHashMap<>();
    final List<StaffBriefing> briefings = new ArrayList<>();
    final List<Act> acts = new ArrayList<>();

    /** Closed here, and the staff were not told since. */
    final TreeSet<ComplaintNumber> untold = new TreeSet<>();

    private final Map<Integer, Integer> lastOfYear = new HashMap<>();
    Firm firm;

    Shelf(Firm firm) {
        this.firm = firm;
    }

    ComplaintNumber add(Complaint recorded, Stamp stamp) {
        var year = recorded.snapshot().intake().receivedOn().getYear();
        var number = new ComplaintNumber(year, lastOfYear.merge(year, 1, Integer::sum));
        keep(recorded, number, 1, stamp);
        return number;
    }

    void requireFresh(Complaint loaded) {
        var number = Objects.requireNonNull(loaded.snapshot().number());
        var kept = complaints.get(number);
        if (kept == null || kept.version() != loaded.snapshot().version()) {
            throw new StaleSave(number.toString());
        }
    }

    void replace(Complaint loaded, Stamp stamp) {
        requireFresh(loaded);
        var number = Objects.requireNonNull(loaded.snapshot().number());
        keep(loaded, number, loaded.snapshot().version() + 1, stamp);
        if (loaded.events().stream().anyMatch(ComplaintEvent.Closed.class::isInstance)) {
            untold.add(number);
        }
    }

    private void keep(Complaint complaint, ComplaintNumber number, int version, Stamp stamp) {
        complaints.put(number, numbered(complaint.snapshot(), number, version));
        var timeline = timelines.computeIfAbsent(number, none -> new ArrayList<>());
        for (var event : complaint.events()) {
            timeline.add(new Entry(timeline.size() + 1, stamp, event));
        }
    }

    private static ComplaintSnapshot numbered(ComplaintSnapshot file, ComplaintNumber number, int version) {
        return new ComplaintSnapshot(
                number,
                version,
                file.intake(),
                file.toBePutInWriting(),
                file.dueDates(),
                file.assignment(),
                file.formerHandler(),
                file.acknowledgement(),
                file.promisedOn(),
                file.response(),
                file.firstRespondedOn(),
                file.answered(),
                file.closure(),
                file.firstClosure(),
                file.reopening(),
                file.malfunctions(),
                file.followUpNote());
    }
}
