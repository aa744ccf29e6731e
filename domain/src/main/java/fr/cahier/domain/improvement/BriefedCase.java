package fr.cahier.domain.improvement;

import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.complaint.Malfunction;
import fr.cahier.domain.complaint.MalfunctionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that staff are to learn from.
 *
 * @param closedOn {@code null} while it is open
 * @param undecided its malfunctions that have neither a live action nor a reason to have none
 * @param names the names that a briefing must not show
 */
public record BriefedCase(
        ComplaintNumber number, @Nullable LocalDate closedOn, List<MalfunctionId> undecided, List<String> names) {
    public BriefedCase {
        undecided = List.copyOf(undecided);
        names = List.copyOf(names);
    }

    /**
     * The case as it stands.
     *
     * @param withActions the malfunctions that a planned, implemented or verified action remedies
     */
    public static BriefedCase of(ComplaintSnapshot complaint, Set<MalfunctionId> withActions) {
        var number = Objects.requireNonNull(complaint.number());
        var undecided = complaint.malfunctions().stream()
                .filter(malfunction -> malfunction.noActionReason() == null)
                .map(malfunction -> id(number, malfunction))
                .filter(id -> !withActions.contains(id))
                .toList();
        var concerned = complaint.intake().personConcerned();
        var names = Stream.concat(
                        Stream.of(complaint.intake().complainant().name()),
                        concerned == null ? Stream.empty() : Stream.of(concerned.name()))
                .toList();
        var closure = complaint.closure();
        return new BriefedCase(number, closure == null ? null : closure.on(), undecided, names);
    }

    private static MalfunctionId id(ComplaintNumber number, Malfunction malfunction) {
        return new MalfunctionId(number, malfunction.index());
    }
}
