package fr.cahier.domain.deadline;

import java.util.List;

/** An invented text; what a test says nothing about is plain: version 1, always in force, an answer within 20 days. */
final class APolicy {
    private final String id;
    private int version = 1;
    private Certainty certainty = Certainty.ESTABLISHED;
    private Validity validity = Validity.ALWAYS;
    private List<TimeLimit> limits = List.of(limit(Duty.RESPONSE, 20, PeriodUnit.CALENDAR_DAY, StartEvent.RECEIVED));

    private APolicy(String id) {
        this.id = id;
    }

    static APolicy named(String id) {
        return new APolicy(id);
    }

    /** One duty, counted strictly, that nothing extends. */
    static TimeLimit limit(Duty duty, int count, PeriodUnit unit, StartEvent from) {
        return new TimeLimit(duty, new Period(count, unit), from, EndConvention.STRICT);
    }

    APolicy version(int other) {
        version = other;
        return this;
    }

    APolicy certainty(Certainty other) {
        certainty = other;
        return this;
    }

    APolicy validity(Validity other) {
        validity = other;
        return this;
    }

    APolicy limits(List<TimeLimit> others) {
        limits = others;
        return this;
    }

    /** An answer within so many days of the receipt. */
    APolicy answerIn(int days) {
        return limits(List.of(limit(Duty.RESPONSE, days, PeriodUnit.CALENDAR_DAY, StartEvent.RECEIVED)));
    }

    DeadlinePolicy build() {
        return new DeadlinePolicy(
                id,
                version,
                "Text " + id,
                new Citation("Charter " + id, "art. 1", null, certainty),
                validity,
                limits,
                new RecourseOwed(RecourseOwed.When.ON_REJECTION, RecourseOwed.Body.MEDIATOR));
    }
}
