package fr.cahier.domain.deadline;

import fr.cahier.domain.deadline.DueDate.Extensible;
import fr.cahier.domain.deadline.Extension.Decider;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the earliest date among the texts that apply to one complaint, and tells why it is not another. */
record Deriving(WorkingCalendar calendar, ComplaintDates dates, List<DeadlinePolicy> policies) {

    /** One text's date for the duty in question. */
    private record Candidate(DeadlinePolicy policy, TimeLimit limit, LocalDate dueOn) {}

    DueDate earliest(Duty duty) {
        var candidates = policies.stream()
                .filter(this::isInForce)
                .map(policy -> candidate(policy, duty))
                .filter(Objects::nonNull)
                .toList();
        var trail = Trail.kept();
        if (candidates.isEmpty()) {
            trail.add(Step.Kind.PROCEDURE_FOR_WANT_OF_ANOTHER, null);
            candidates = List.of(Objects.requireNonNull(candidate(ShippedPolicies.PROCEDURE, duty)));
        }
        var first = first(candidates);
        explain(first, trail);
        overruled(candidates, first, duty, trail);
        return pinned(first, trail, candidates);
    }

    private DueDate pinned(Candidate first, Trail trail, List<Candidate> candidates) {
        return new DueDate(
                first.dueOn(),
                first.policy().id(),
                first.policy().version(),
                trail.steps(),
                extensible(first, candidates));
    }

    /** The date that one text alone gives, in force or not; {@code null} when it knows no such duty. */
    @Nullable
    DueDate under(DeadlinePolicy policy, Duty duty) {
        var only = candidate(policy, duty);
        if (only == null) {
            return null;
        }
        var trail = Trail.kept();
        explain(only, trail);
        if (!isInForce(policy)) {
            trail.add(Step.Kind.OUT_OF_FORCE, dates.receivedOn(), policy.title());
        }
        return pinned(only, trail, List.of(only));
    }

    private boolean isInForce(DeadlinePolicy policy) {
        return policy.validity().covers(dates.receivedOn());
    }

    private @Nullable Candidate candidate(DeadlinePolicy policy, Duty duty) {
        return policy.limit(duty)
                .map(limit -> new Candidate(policy, limit, limit.dueOn(dates, calendar)))
                .orElse(null);
    }

    /** Of equal dates, the text that the firm names first. */
    private static Candidate first(List<Candidate> candidates) {
        var first = candidates.get(0);
        for (var candidate : candidates) {
            if (candidate.dueOn().isBefore(first.dueOn())) {
                first = candidate;
            }
        }
        return first;
    }

    private void explain(Candidate winner, Trail trail) {
        trail.add(Step.Kind.TEXT, null, winner.policy().citation().shown());
        if (winner.policy().citation().certainty() != Certainty.ESTABLISHED) {
            trail.add(
                    Step.Kind.TEXT_UNCERTAIN,
                    null,
                    winner.policy().citation().certainty().name());
        }
        startUnknown(winner, trail);
        winner.limit().explain(dates, calendar, trail);
    }

    /** Also of a text that was overruled: counted from its own event, it might have been the earliest. */
    private void startUnknown(Candidate candidate, Trail trail) {
        if (candidate.limit().lacksStart(dates)) {
            trail.add(
                    Step.Kind.START_UNKNOWN,
                    dates.receivedOn(),
                    candidate.limit().from().name(),
                    candidate.policy().title());
        }
    }

    private void overruled(List<Candidate> candidates, Candidate first, Duty duty, Trail trail) {
        for (var candidate : candidates) {
            if (!candidate.equals(first)) {
                trail.add(
                        Step.Kind.LATER_THAN_THIS,
                        candidate.dueOn(),
                        candidate.policy().title());
                startUnknown(candidate, trail);
            }
        }
        for (var policy : policies) {
            if (!isInForce(policy) && policy.limit(duty).isPresent()) {
                trail.add(Step.Kind.NOT_IN_FORCE, dates.receivedOn(), policy.title());
            }
        }
    }

    /** No text may be stretched by what another one allows: the nearest of all ends counts. */
    private @Nullable Extensible extensible(Candidate first, List<Candidate> candidates) {
        var granted = first.limit().extension();
        if (granted == null) {
            return null;
        }
        var until = candidates.stream()
                .map(candidate -> candidate.limit().extensibleUntil(dates, calendar))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return until == null || until.isAfter(first.dueOn())
                ? new Extensible(until, decider(candidates, until), granted.condition())
                : null;
    }

    /** A manager, where there is room to pass the date of a text that leaves its own extension to managers. */
    private static Decider decider(List<Candidate> candidates, @Nullable LocalDate until) {
        var byManager = candidates.stream()
                .filter(candidate -> until == null || candidate.dueOn().isBefore(until))
                .map(candidate -> candidate.limit().extension())
                .anyMatch(extension -> extension != null && extension.by() == Decider.MANAGER);
        return byManager ? Decider.MANAGER : Decider.HANDLER;
    }
}
