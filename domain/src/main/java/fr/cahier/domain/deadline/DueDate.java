package fr.cahier.domain.deadline;

import fr.cahier.domain.deadline.Extension.Condition;
import fr.cahier.domain.deadline.Extension.Decider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last day to meet one duty in time, and how it came about. It is kept with the complaint as it was derived: neither a
 * change of the firm's texts nor one of this program moves it.
 *
 * @param policy {@link DeadlinePolicy#id} of the text that gave it, the earliest of those that apply
 * @param policyVersion {@link DeadlinePolicy#version} of the same
 * @param derivation every step of the way, in order
 * @param extensible how far a holding response may take it; {@code null} when it may not
 */
public record DueDate(
        LocalDate on,
        String policy,
        int policyVersion,
        List<Step> derivation,
        @Nullable Extensible extensible) {

    private static final Set<Step.Kind> DECISIONS =
            EnumSet.of(Step.Kind.EXTENDED, Step.Kind.REDATED, Step.Kind.SET_BY_HAND);

    /**
     * The room that all texts which apply leave to a holding response.
     *
     * @param until {@code null} when they set no end
     */
    public record Extensible(@Nullable LocalDate until, Decider by, Condition condition) {}

    public DueDate {
        derivation = List.copyOf(derivation);
    }

    /** The steps that ask for attention, such as a date of sending that is not known; not what was said of an earlier date. */
    public List<Step> warnings() {
        return derivation.stream()
                .filter(step -> step.kind().warns())
                .filter(step -> step.kind() != Step.Kind.ENDS_ON_DAY_OFF || on.equals(step.on()))
                .toList();
    }

    /** This date, as a holding response that still counts for {@code before} takes it later, if its texts let it. */
    DueDate keepingExtensionOf(DueDate before, WorkingCalendar calendar) {
        var sentOn = before.extendedBy();
        return sentOn == null || !isExtensibleTo(before.on) || sentOn.isAfter(on)
                ? this
                : extendedTo(before.on, sentOn, calendar);
    }

    private boolean isExtensibleTo(LocalDate later) {
        return extensible != null
                && later.isAfter(on)
                && (extensible.until() == null || !later.isAfter(extensible.until()));
    }

    /**
     * The day of sending of the first of the holding responses that gave this date: the one that had to come before the date that
     * the text gave. {@code null} when none did.
     */
    private @Nullable LocalDate extendedBy() {
        @Nullable LocalDate sentOn = null;
        for (var step : derivation) {
            if (step.kind() == Step.Kind.SET_BY_HAND) {
                sentOn = null;
            } else if (step.kind() == Step.Kind.EXTENDED && sentOn == null) {
                sentOn = step.on();
            }
        }
        return sentOn;
    }

    /**
     * The same duty, taken to a later day by a holding response sent on {@code sentOn}. Checks nothing: whether it may is asked
     * before, by the rules on extensions.
     */
    public DueDate extendedTo(LocalDate later, LocalDate sentOn, WorkingCalendar calendar) {
        return moved(later, new Step(Step.Kind.EXTENDED, sentOn, List.of(on.toString())), sentOn, calendar);
    }

    /** The same duty on a day that somebody decided. */
    public DueDate setByHand(LocalDate day, LocalDate today, String reason, WorkingCalendar calendar) {
        return day.equals(on) ? this : moved(day, decided(Step.Kind.SET_BY_HAND, this, today, reason), today, calendar);
    }

    /** This date as the one that replaces {@code before}; that one itself when this says nothing else. */
    public DueDate inPlaceOf(DueDate before, LocalDate today, String reason) {
        if (saysTheSameAs(before)) {
            return before;
        }
        List<Step> steps = new ArrayList<>(derivation);
        steps.add(decided(Step.Kind.REDATED, before, today, reason));
        steps.add(new Step(Step.Kind.ENDS, on, List.of()));
        return new DueDate(on, policy, policyVersion, steps, extensible);
    }

    private DueDate moved(LocalDate day, Step step, LocalDate since, WorkingCalendar calendar) {
        var trail = Trail.from(derivation);
        trail.add(step);
        trail.add(Step.Kind.ENDS, day);
        trail.endsOnDayOff(day, since, calendar);
        return new DueDate(day, policy, policyVersion, trail.steps(), extensible);
    }

    private static Step decided(Step.Kind kind, DueDate before, LocalDate today, String reason) {
        return new Step(kind, today, List.of(before.on.toString(), reason));
    }

    private boolean saysTheSameAs(DueDate before) {
        return on.equals(before.on)
                && policy.equals(before.policy)
                && policyVersion == before.policyVersion
                && Objects.equals(extensible, before.extensible)
                && derived().equals(before.derived());
    }

    /** The steps that a text and a calendar gave, without what people decided later. */
    private List<Step> derived() {
        return derivation.stream()
                .takeWhile(step -> !DECISIONS.contains(step.kind()))
                .toList();
    }
}
