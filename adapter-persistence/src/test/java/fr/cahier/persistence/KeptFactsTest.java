package fr.cahier.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.complaint.Assignment;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintEvent.Assigned;
import fr.cahier.domain.complaint.ComplaintEvent.ClientInformed;
import fr.cahier.domain.complaint.ComplaintEvent.Closed;
import fr.cahier.domain.complaint.ComplaintEvent.Redated;
import fr.cahier.domain.complaint.ComplaintEvent.Responded;
import fr.cahier.domain.complaint.ComplaintEvent.ResponseExtended;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.ProgressNotice;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.deadline.DueDate.Extensible;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.deadline.Extension.Condition;
import fr.cahier.domain.deadline.Extension.Decider;
import fr.cahier.domain.deadline.Step;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.improvement.ActionEvent;
import fr.cahier.domain.improvement.ActionEvent.ActionPlanned;
import fr.cahier.domain.improvement.ActionPlan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What registers out there already hold: a name or a form changed here makes their journals unreadable. */
class KeptFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String CHARTER =
            "{\"on\":\"2026-03-02\",\"policy\":\"charte\",\"policyVersion\":2,\"derivation\":[]}";

    @Test
    void facts_are_kept_under_these_names() {
        assertThat(names(ComplaintEvent.class))
                .containsExactlyInAnyOrder(
                        "Recorded",
                        "Corrected",
                        "FollowUpNoted",
                        "Assigned",
                        "FormerHandlerNamed",
                        "Acknowledged",
                        "ClientInformed",
                        "ResponseExtended",
                        "Redated",
                        "Responded",
                        "MalfunctionFound",
                        "MalfunctionLeftWithoutAction",
                        "Closed",
                        "Reopened");
        assertThat(names(ActionEvent.class))
                .containsExactlyInAnyOrder("ActionPlanned", "ActionImplemented", "ActionVerified", "ActionAbandoned");
    }

    @Test
    void identifiers_codes_days_and_amounts_are_plain_strings_and_what_is_absent_is_left_out() {
        var response = new Response(
                DAY,
                new Code("EMAIL"),
                Outcome.UPHELD,
                "Nous vous remboursons.",
                new Redress(RedressKind.REFUND, Euros.parse("12.5")),
                null);

        assertThat(Json.write(new Assigned(new Assignment(new PersonId("alba"), DAY, null, null))))
                .isEqualTo("{\"assignment\":{\"handler\":\"alba\",\"on\":\"2026-03-02\"}}");
        assertThat(Json.write(new Closed(new Closure(DAY, ClosureReason.WITHDRAWN, null))))
                .isEqualTo("{\"closure\":{\"on\":\"2026-03-02\",\"reason\":\"WITHDRAWN\"}}");
        assertThat(Json.write(new Responded(response)))
                .isEqualTo(
                        "{\"response\":{\"sentOn\":\"2026-03-02\",\"channel\":\"EMAIL\",\"outcome\":\"UPHELD\","
                                + "\"text\":\"Nous vous remboursons.\",\"redress\":{\"kind\":\"REFUND\",\"amount\":\"12.50\"}}}");
    }

    @Test
    void a_due_date_is_kept_with_its_text_each_step_of_the_way_and_the_room_for_an_extension() {
        var due = new DueDate(
                DAY,
                "psp-l133-45",
                1,
                List.of(
                        new Step(Step.Kind.START, DAY, List.of("RECEIVED")),
                        new Step(Step.Kind.PERIOD, null, List.of("15", "OUVRABLE_DAY")),
                        new Step(Step.Kind.ENDS, DAY, List.of())),
                new Extensible(DAY, Decider.HANDLER, Condition.BEYOND_THE_FIRMS_CONTROL));
        var json = "{\"on\":\"2026-03-02\",\"policy\":\"psp-l133-45\",\"policyVersion\":1,\"derivation\":["
                + "{\"kind\":\"START\",\"on\":\"2026-03-02\",\"details\":[\"RECEIVED\"]},"
                + "{\"kind\":\"PERIOD\",\"details\":[\"15\",\"OUVRABLE_DAY\"]},"
                + "{\"kind\":\"ENDS\",\"on\":\"2026-03-02\",\"details\":[]}],"
                + "\"extensible\":{\"until\":\"2026-03-02\",\"by\":\"HANDLER\","
                + "\"condition\":\"BEYOND_THE_FIRMS_CONTROL\"}}";

        assertThat(Json.write(due)).isEqualTo(json);
        assertThat(Json.read(json, DueDate.class)).isEqualTo(due);
    }

    @Test
    void due_dates_that_moved_are_kept_before_and_after() {
        var before = DueDates.of("charte", 2, DAY, DAY);
        var json = "{\"acknowledgement\":" + CHARTER + ",\"response\":" + CHARTER + "}";

        assertThat(Json.write(new Redated(before, before, "Erreur")))
                .isEqualTo("{\"before\":" + json + ",\"after\":" + json + ",\"reason\":\"Erreur\"}");
        assertThat(Json.write(new ResponseExtended(DAY, DAY.plusDays(9))))
                .isEqualTo("{\"from\":\"2026-03-02\",\"until\":\"2026-03-11\"}");
    }

    @Test
    void the_names_inside_a_derivation_are_kept_too() {
        assertThat(Step.Kind.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(
                        "TEXT",
                        "TEXT_UNCERTAIN",
                        "START",
                        "START_UNKNOWN",
                        "PERIOD",
                        "SKIPPED_WEEKDAY",
                        "SKIPPED_HOLIDAY",
                        "SKIPPED_CLOSED_DAY",
                        "HOLIDAY_UNCERTAIN",
                        "SHORT_MONTH",
                        "ROLLED_OVER",
                        "ENDS_ON_DAY_OFF",
                        "OTHER_READING",
                        "LATER_THAN_THIS",
                        "NOT_IN_FORCE",
                        "OUT_OF_FORCE",
                        "PROCEDURE_FOR_WANT_OF_ANOTHER",
                        "EXTENDED",
                        "REDATED",
                        "SET_BY_HAND",
                        "ENDS");
        assertThat(Decider.values()).extracting(Enum::name).containsExactlyInAnyOrder("HANDLER", "MANAGER");
        assertThat(Condition.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(
                        "EXCEPTIONAL_CIRCUMSTANCES", "BEYOND_THE_FIRMS_CONTROL", "COMPLEX_OR_NUMEROUS_REQUESTS");
    }

    @Test
    void a_notice_written_before_there_were_holding_responses_is_none() {
        var json = "{\"notice\":{\"on\":\"2026-03-02\",\"channel\":\"EMAIL\",\"text\":\"Bientôt\"}}";

        assertThat(Json.read(json, ClientInformed.class))
                .isEqualTo(new ClientInformed(new ProgressNotice(DAY, new Code("EMAIL"), "Bientôt", null)));
    }

    @Test
    void a_planned_action_names_its_malfunctions_as_people_do() {
        var malfunction = new MalfunctionId(new ComplaintNumber(2026, 42), 1);
        var plan = new ActionPlan("Relire les devis", Set.of(malfunction), new PersonId("bruno"), DAY);

        assertThat(Json.write(new ActionPlanned(plan, DAY)))
                .isEqualTo("{\"plan\":{\"what\":\"Relire les devis\",\"malfunctions\":[\"2026-0042/1\"],"
                        + "\"owner\":\"bruno\",\"dueOn\":\"2026-03-02\"},\"on\":\"2026-03-02\"}");
    }

    @Test
    void a_field_that_this_version_does_not_know_is_passed_over() {
        var json = "{\"name\":\"Denis\",\"since\":\"2026-03-02\"}";

        assertThat(Json.read(json, ComplaintEvent.FormerHandlerNamed.class))
                .isEqualTo(new ComplaintEvent.FormerHandlerNamed("Denis"));
    }

    private static String[] names(Class<?> facts) {
        return Arrays.stream(facts.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toArray(String[]::new);
    }
}
