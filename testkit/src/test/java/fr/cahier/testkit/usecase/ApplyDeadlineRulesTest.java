package fr.cahier.testkit.usecase;

import static fr.cahier.domain.deadline.Duty.ACKNOWLEDGEMENT;
import static fr.cahier.domain.deadline.Duty.RESPONSE;
import static fr.cahier.domain.deadline.EndConvention.NEXT_WORKING_DAY;
import static fr.cahier.domain.deadline.EndConvention.STRICT;
import static fr.cahier.domain.deadline.PeriodUnit.CALENDAR_DAY;
import static fr.cahier.domain.deadline.PeriodUnit.FRANC_DAY;
import static fr.cahier.domain.deadline.PeriodUnit.MONTH;
import static fr.cahier.domain.deadline.StartEvent.RECEIVED;
import static fr.cahier.domain.deadline.StartEvent.SENT;
import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.FIRM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.firm.ApplyFirm;
import fr.cahier.application.firm.ApplyFirm.Command;
import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.deadline.Certainty;
import fr.cahier.domain.deadline.Citation;
import fr.cahier.domain.deadline.ClosedDay;
import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Extension;
import fr.cahier.domain.deadline.Extension.Condition;
import fr.cahier.domain.deadline.Extension.Decider;
import fr.cahier.domain.deadline.Holiday;
import fr.cahier.domain.deadline.Period;
import fr.cahier.domain.deadline.RecourseOwed;
import fr.cahier.domain.deadline.RecourseOwed.Body;
import fr.cahier.domain.deadline.RecourseOwed.When;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.TimeLimit;
import fr.cahier.domain.deadline.Validity;
import fr.cahier.domain.deadline.WorkingCalendar;
import fr.cahier.domain.firm.Firm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApplyDeadlineRulesTest {
    private static final LocalDate PONT = LocalDate.of(2026, 5, 15);
    private static final Citation CHARTER = new Citation("Charte du cabinet", null, null, Certainty.ESTABLISHED);
    private static final Extension EXTENSION =
            new Extension(Decider.MANAGER, null, Condition.EXCEPTIONAL_CIRCUMSTANCES);
    private static final RecourseOwed ON_REJECTION = new RecourseOwed(When.ON_REJECTION, Body.MEDIATOR);

    private final Workplace here = new Workplace();
    private final ApplyFirm applyFirm = new ApplyFirm(here.register.settings(), here.staff);

    @Test
    void a_change_of_the_calendar_and_of_the_texts_is_told_a_line_each() {
        var calendar = new WorkingCalendar(
                Region.ALSACE_MOSELLE,
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.TUESDAY),
                List.of(new ClosedDay(PONT, "Pont"), new ClosedDay(PONT, "Travaux")),
                Set.of(Holiday.ALL_SAINTS, Holiday.GOOD_FRIDAY));
        var changed = new DeadlineRules(calendar, List.of("charte", "procedure"), List.of(charter(1, oneMonth())));

        assertThat(apply(changed))
                .containsExactly(
                        "~ region: metropole → alsace-moselle",
                        "~ openingDays: [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] → [TUESDAY, SATURDAY]",
                        "+ workedHolidays: [GOOD_FRIDAY, ALL_SAINTS]",
                        "~ policies: procedure → charte, procedure",
                        "+ ownPolicies/charte: version 1; RESPONSE: 1 MONTH from RECEIVED, STRICT;"
                                + " recourse: ON_REJECTION to MEDIATOR; title: Charte; text: Charte du cabinet;"
                                + " certainty: ESTABLISHED",
                        "~ closedDays/2026-05-15: Pont de l’Ascension → Pont; Travaux");
        assertThat(here.register.settings().current().deadlines()).isEqualTo(changed);
    }

    @Test
    void a_text_of_the_firm_is_told_whole() {
        var charter = new DeadlinePolicy(
                "charte",
                2,
                "Charte",
                new Citation("Charte du cabinet", "art. 3", "https://charte.example", Certainty.UNCERTAIN),
                new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
                List.of(
                        new TimeLimit(ACKNOWLEDGEMENT, new Period(5, CALENDAR_DAY), SENT, STRICT, EXTENSION, FRANC_DAY),
                        new TimeLimit(RESPONSE, new Period(1, MONTH), SENT, NEXT_WORKING_DAY, until(2), null)),
                new RecourseOwed(When.IN_EVERY_ANSWER, Body.CNIL_AND_COURTS));

        assertThat(apply(own(charter)))
                .containsExactly("+ ownPolicies/charte: version 2;"
                        + " ACKNOWLEDGEMENT: 5 CALENDAR_DAY from SENT, STRICT,"
                        + " extension (no end, by MANAGER, EXCEPTIONAL_CIRCUMSTANCES), other reading: FRANC_DAY;"
                        + " RESPONSE: 1 MONTH from SENT, NEXT_WORKING_DAY,"
                        + " extension (until 2 MONTH, by MANAGER, EXCEPTIONAL_CIRCUMSTANCES);"
                        + " in force from: 2026-01-01; in force until: 2027-12-31;"
                        + " recourse: IN_EVERY_ANSWER to CNIL_AND_COURTS; title: Charte; text: Charte du cabinet;"
                        + " article: art. 3; address: https://charte.example; certainty: UNCERTAIN");
    }

    @Test
    void no_two_texts_are_told_alike() {
        var told = different()
                .map(charter -> applyFirm.handle(new Command(ALBA, with(own(charter)), true)))
                .toList();

        assertThat(told).doesNotHaveDuplicates().hasSize((int) different().count());
    }

    @Test
    void a_text_that_changes_says_so_by_its_version() {
        apply(own(charter(2, oneMonth())));
        var changed = new TimeLimit(RESPONSE, new Period(2, MONTH), RECEIVED, STRICT);

        here.assertRefused(Rule.POLICY_CHANGES_WITH_ITS_VERSION, () -> apply(own(charter(2, changed))));
        here.assertRefused(Rule.POLICY_CHANGES_WITH_ITS_VERSION, () -> apply(own(charter(1, changed))));
        here.assertRefused(
                Rule.POLICY_CHANGES_WITH_ITS_VERSION,
                () -> applyFirm.handle(new Command(ALBA, with(own(charter(2, changed))), true)));

        assertThat(apply(own(charter(2, oneMonth())))).isEmpty();
        assertThat(apply(own(charter(3, changed))))
                .singleElement()
                .asString()
                .contains(" → version 3; RESPONSE: 2 MONTH");
    }

    @Test
    void a_text_that_the_firm_wrote_stays_known_to_old_files() {
        apply(own(charter(1, oneMonth())));

        assertThatThrownBy(() -> apply(FIRM.deadlines()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("RETIRED_NOT_REMOVED");
    }

    /** A text, and others that differ from it in one thing each. */
    private static Stream<DeadlinePolicy> different() {
        var base = charter(1, oneMonth());
        var day = LocalDate.of(2026, 1, 1);
        var limits = Stream.of(
                new TimeLimit(ACKNOWLEDGEMENT, new Period(1, MONTH), RECEIVED, STRICT),
                new TimeLimit(RESPONSE, new Period(2, MONTH), RECEIVED, STRICT),
                new TimeLimit(RESPONSE, new Period(1, CALENDAR_DAY), RECEIVED, STRICT),
                new TimeLimit(RESPONSE, new Period(1, MONTH), SENT, STRICT),
                new TimeLimit(RESPONSE, new Period(1, MONTH), RECEIVED, NEXT_WORKING_DAY),
                new TimeLimit(RESPONSE, new Period(1, CALENDAR_DAY), RECEIVED, STRICT, null, FRANC_DAY),
                extended(EXTENSION),
                extended(until(2)),
                extended(until(3)),
                extended(new Extension(Decider.HANDLER, null, EXTENSION.condition())),
                extended(new Extension(Decider.MANAGER, null, Condition.COMPLEX_OR_NUMEROUS_REQUESTS)));
        var rest = Stream.of(
                base,
                charter(2, oneMonth()),
                with(base, "Autre", CHARTER, Validity.ALWAYS, ON_REJECTION),
                with(base, "Charte", new Citation("Autre", null, null, CHARTER.certainty())),
                with(base, "Charte", new Citation(CHARTER.text(), "null", null, CHARTER.certainty())),
                with(base, "Charte", new Citation(CHARTER.text(), null, "null", CHARTER.certainty())),
                with(base, "Charte", new Citation(CHARTER.text(), null, null, Certainty.CONCORDANT)),
                with(base, "Charte", CHARTER, new Validity(day, null), ON_REJECTION),
                with(base, "Charte", CHARTER, new Validity(null, day), ON_REJECTION),
                with(base, "Charte", CHARTER, Validity.ALWAYS, new RecourseOwed(When.IN_EVERY_ANSWER, Body.MEDIATOR)),
                with(
                        base,
                        "Charte",
                        CHARTER,
                        Validity.ALWAYS,
                        new RecourseOwed(When.ON_REJECTION, Body.CNIL_AND_COURTS)));
        return Stream.concat(limits.map(limit -> charter(1, limit)), rest);
    }

    private static TimeLimit oneMonth() {
        return new TimeLimit(RESPONSE, new Period(1, MONTH), RECEIVED, STRICT);
    }

    private static TimeLimit extended(Extension extension) {
        return new TimeLimit(RESPONSE, new Period(1, MONTH), RECEIVED, STRICT, extension, null);
    }

    private static Extension until(int months) {
        return new Extension(Decider.MANAGER, new Period(months, MONTH), EXTENSION.condition());
    }

    private static DeadlinePolicy charter(int version, TimeLimit limit) {
        return new DeadlinePolicy("charte", version, "Charte", CHARTER, Validity.ALWAYS, List.of(limit), ON_REJECTION);
    }

    private static DeadlinePolicy with(DeadlinePolicy base, String title, Citation citation) {
        return with(base, title, citation, base.validity(), base.recourse());
    }

    private static DeadlinePolicy with(
            DeadlinePolicy base, String title, Citation citation, Validity validity, RecourseOwed recourse) {
        return new DeadlinePolicy(base.id(), base.version(), title, citation, validity, base.limits(), recourse);
    }

    private static DeadlineRules own(DeadlinePolicy charter) {
        return new DeadlineRules(FIRM.deadlines().calendar(), FIRM.deadlines().policies(), List.of(charter));
    }

    private List<String> apply(DeadlineRules next) {
        return applyFirm.handle(new Command(ALBA, with(next), false));
    }

    private static Firm with(DeadlineRules deadlines) {
        return new Firm(
                FIRM.name(),
                FIRM.zone(),
                FIRM.people(),
                FIRM.services(),
                FIRM.channels(),
                FIRM.categories(),
                FIRM.mediators(),
                deadlines);
    }
}
