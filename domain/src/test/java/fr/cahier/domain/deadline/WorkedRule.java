package fr.cahier.domain.deadline;

import static fr.cahier.domain.deadline.EndConvention.NEXT_WORKING_DAY;
import static fr.cahier.domain.deadline.EndConvention.STRICT;
import static fr.cahier.domain.deadline.PeriodUnit.BUSINESS_DAY;
import static fr.cahier.domain.deadline.PeriodUnit.CALENDAR_DAY;
import static fr.cahier.domain.deadline.PeriodUnit.FRANC_DAY;
import static fr.cahier.domain.deadline.PeriodUnit.MONTH;
import static fr.cahier.domain.deadline.PeriodUnit.OUVRABLE_DAY;
import static fr.cahier.domain.deadline.PeriodUnit.YEAR;

import java.util.List;

/** The rules of the worked dates: those of a text that is shipped are taken from it, the others are a firm’s own. */
enum WorkedRule {
    ACK_10_CALENDAR(shipped("procedure", Duty.ACKNOWLEDGEMENT)),
    ACK_10_CALENDAR_ROLL642(own(Duty.ACKNOWLEDGEMENT, 10, CALENDAR_DAY, NEXT_WORKING_DAY)),
    ACK_10_OUVRABLE(shipped("amf-doc-2012-07", Duty.ACKNOWLEDGEMENT)),
    ACK_10_OUVRABLE_ROLL642(own(Duty.ACKNOWLEDGEMENT, 10, OUVRABLE_DAY, NEXT_WORKING_DAY)),
    ACK_10_OUVRE(own(Duty.ACKNOWLEDGEMENT, 10, BUSINESS_DAY, STRICT)),
    ACK_10_FRANC(own(Duty.ACKNOWLEDGEMENT, 10, FRANC_DAY, STRICT)),
    RESP_2_MONTHS(shipped("procedure", Duty.RESPONSE)),
    RESP_2_MONTHS_ROLL642(own(Duty.RESPONSE, 2, MONTH, NEXT_WORKING_DAY)),
    PSP_15_BUSINESS_MONFRI(own(Duty.RESPONSE, 15, BUSINESS_DAY, STRICT)),
    PSP_15_OUVRABLE_MONSAT(shipped("psp-l133-45", Duty.RESPONSE)),
    PSP_35_BUSINESS_MONFRI(own(Duty.RESPONSE, 35, BUSINESS_DAY, STRICT)),
    GDPR_1_MONTH_R1182(shipped("gdpr-art-12", Duty.RESPONSE)),
    GDPR_3_MONTHS_R1182(own(Duty.RESPONSE, 3, MONTH, NEXT_WORKING_DAY)),
    MEDIATOR_1_YEAR(own(Duty.RESPONSE, 1, YEAR, STRICT));

    @SuppressWarnings("ImmutableEnumChecker") // Records and copied lists only.
    private final DeadlinePolicy policy;

    private final Duty duty;

    WorkedRule(DutyOf rule) {
        policy = rule.policy();
        duty = rule.duty();
    }

    DeadlinePolicy policy() {
        return policy;
    }

    Duty duty() {
        return duty;
    }

    TimeLimit limit() {
        return policy.limit(duty).orElseThrow();
    }

    private record DutyOf(DeadlinePolicy policy, Duty duty) {}

    private static DutyOf shipped(String id, Duty duty) {
        return new DutyOf(ShippedPolicies.find(id).orElseThrow(), duty);
    }

    private static DutyOf own(Duty duty, int count, PeriodUnit unit, EndConvention end) {
        var limit = new TimeLimit(duty, new Period(count, unit), StartEvent.RECEIVED, end);
        return new DutyOf(APolicy.named("worked").limits(List.of(limit)).build(), duty);
    }
}
