package fr.cahier.domain.deadline;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a firm counts its due dates: the texts it answers to, and its calendar. The earliest date of all texts wins; where no
 * text gives one, the procedure's own does.
 *
 * @param policies identifiers of the texts that apply, shipped or the firm's own
 * @param ownPolicies texts that the firm wrote itself
 */
public record DeadlineRules(WorkingCalendar calendar, List<String> policies, List<DeadlinePolicy> ownPolicies) {
    /** The procedure's own time limits, for a firm of metropolitan France that opens from Monday to Friday. */
    public static final DeadlineRules DEFAULT = of(WorkingCalendar.of(Region.METROPOLE));

    /** @throws InvalidInput when a text is unknown, named twice, or written under the identifier of another */
    public DeadlineRules {
        policies = List.copyOf(policies);
        ownPolicies = List.copyOf(ownPolicies);
        requireDistinct(policies, ownPolicies);
        if (policies.isEmpty()) {
            throw new InvalidInput("policies", Problem.REQUIRED);
        }
        for (var id : policies) {
            require(id, ownPolicies);
        }
    }

    /** The procedure's own time limits, in this calendar. */
    public static DeadlineRules of(WorkingCalendar calendar) {
        return new DeadlineRules(calendar, List.of(ShippedPolicies.PROCEDURE.id()), List.of());
    }

    /** The text of this identifier, shipped or the firm's own. @throws InvalidInput with the identifiers that are known */
    public DeadlinePolicy requirePolicy(String id) {
        return require(id, ownPolicies);
    }

    /** The identifiers of all texts that may apply, shipped or the firm's own. */
    public String knownIds() {
        return ids(ownPolicies);
    }

    /** The texts that apply. */
    public List<DeadlinePolicy> applied() {
        return policies.stream().map(this::requirePolicy).toList();
    }

    /** Whether a text that applies counts from the day of recording. */
    public boolean countsFromRecording() {
        return applied().stream()
                .flatMap(policy -> policy.limits().stream())
                .anyMatch(limit -> limit.from() == StartEvent.RECORDED);
    }

    /** The same calendar under other texts. */
    public DeadlineRules under(List<String> others) {
        return new DeadlineRules(calendar, others, ownPolicies);
    }

    /**
     * The text, if any, under which every answer to a complaint received on this day names the recourse: one that applies today,
     * or one that set the due dates of the complaint.
     */
    public Optional<DeadlinePolicy> owingRecourseInEveryAnswer(LocalDate receivedOn, DueDates pinned) {
        var applying = applied().stream().filter(policy -> policy.validity().covers(receivedOn));
        var setting = Stream.of(pinned.acknowledgement(), pinned.response())
                .flatMap(due -> find(due.policy(), ownPolicies).stream());
        return Stream.concat(applying, setting)
                .filter(policy -> policy.recourse().when() == RecourseOwed.When.IN_EVERY_ANSWER)
                .findFirst();
    }

    /** The due dates of a complaint, each with every step of its derivation. */
    public DueDates dueDates(ComplaintDates dates) {
        var deriving = new Deriving(calendar, dates, applied());
        return new DueDates(
                deriving.earliest(Duty.ACKNOWLEDGEMENT), deriving.earliest(Duty.RESPONSE), dates.recordedOn());
    }

    /** The due dates that a complaint would have if they were derived today; what a holding response added stays if it may. */
    public DueDates dueDatesAnew(@Nullable LocalDate sentOn, LocalDate receivedOn, DueDates pinned) {
        return dueDates(new ComplaintDates(sentOn, receivedOn, pinned.recordedOn()))
                .keepingExtensionOf(pinned, calendar);
    }

    /**
     * Guards a change of these rules: a text of the firm stays, and says by its version that it changed.
     *
     * @throws fr.cahier.domain.RuleBroken {@link Rule#RETIRED_NOT_REMOVED}, {@link Rule#POLICY_CHANGES_WITH_ITS_VERSION}
     */
    public void requireVersionsKept(DeadlineRules next) {
        for (var policy : ownPolicies) {
            var kept = find(policy.id(), next.ownPolicies);
            Rule.RETIRED_NOT_REMOVED.requires(kept.isPresent(), "ownPolicies/" + policy.id());
            kept.ifPresent(changed -> Rule.POLICY_CHANGES_WITH_ITS_VERSION.requires(
                    changed.equals(policy) || changed.version() > policy.version(), policy.id()));
        }
    }

    private static DeadlinePolicy require(String id, List<DeadlinePolicy> own) {
        return find(id, own).orElseThrow(() -> new InvalidInput("policy", Problem.NOT_ONE_OF, ids(own)));
    }

    private static Optional<DeadlinePolicy> find(String id, List<DeadlinePolicy> own) {
        return Stream.concat(ShippedPolicies.all().stream(), own.stream())
                .filter(policy -> policy.id().equals(id))
                .findFirst();
    }

    private static String ids(List<DeadlinePolicy> own) {
        return Stream.concat(Stream.of(ShippedPolicies.ids()), own.stream().map(DeadlinePolicy::id))
                .collect(Collectors.joining(", "));
    }

    private static void requireDistinct(List<String> policies, List<DeadlinePolicy> own) {
        var applied = new HashSet<String>();
        for (var id : policies) {
            if (!applied.add(id)) {
                throw new InvalidInput("policies", Problem.DUPLICATE, id);
            }
        }
        var written = new HashSet<String>();
        for (var policy : own) {
            if (ShippedPolicies.find(policy.id()).isPresent() || !written.add(policy.id())) {
                throw new InvalidInput("ownPolicies", Problem.DUPLICATE, policy.id());
            }
        }
    }
}
