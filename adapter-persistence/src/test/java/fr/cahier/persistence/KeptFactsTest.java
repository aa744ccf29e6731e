package fr.cahier.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.complaint.Assignment;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintEvent.Assigned;
import fr.cahier.domain.complaint.ComplaintEvent.Closed;
import fr.cahier.domain.complaint.ComplaintEvent.Responded;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.improvement.ActionEvent;
import fr.cahier.domain.improvement.ActionEvent.ActionPlanned;
import fr.cahier.domain.improvement.ActionPlan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What registers out there already hold: a name or a form changed here makes their journals unreadable. */
class KeptFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

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
