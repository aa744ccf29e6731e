package fr.cahier.domain.complaint;

import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ADVICE;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.CHLOE;
import static fr.cahier.domain.TheFirm.DENIS;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.FARID;
import static fr.cahier.domain.TheFirm.GILDA;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.TRAINING;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintEvent.Assigned;
import fr.cahier.domain.firm.Person;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** « Les seules personnes autorisées à suivre… », « le client a bien entendu le choix de son interlocuteur ». */
class AssignmentTest {

    @Test
    void p8_a_file_is_given_to_an_authorised_handler() {
        var complaint = AComplaint.loaded(AComplaint.recorded());

        complaint.assignTo(DENIS, null, null, by(ELISE));

        var given = new Assignment(DENIS.id(), TODAY, null, null);
        assertThat(complaint.snapshot().assignment()).isEqualTo(given);
        assertThat(complaint.events()).containsExactly(new Assigned(given));
    }

    @Test
    void p8_nobody_else_is_given_a_file() {
        for (var person : List.of(ELISE, FARID, GILDA)) {
            var refusal = assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, AComplaint.recorded(), give(person));
            assertThat(refusal.sentence(Locale.FRENCH)).endsWith("Personnes habilitées : alba, bruno, chloe, denis.");
        }
    }

    @Test
    void p7_a_handler_knows_the_service_that_the_complaint_is_about() {
        var refusal = assertRefused(
                Rule.HANDLER_COMPETENT_FOR_THE_SERVICE,
                AComplaint.recorded(AnIntake.ofAComplaint().service(ADVICE)),
                give(CHLOE));
        assertThat(refusal.sentence(Locale.FRENCH))
                .startsWith("« chloe » n’a pas la compétence pour la prestation « Conseil ».");

        var training = AComplaint.recorded(AnIntake.ofAComplaint().service(TRAINING));
        training.assignTo(CHLOE, null, null, by(ALBA));
        assertThat(training.snapshot().assignment().handler()).isEqualTo(CHLOE.id());
    }

    @Test
    void a_file_may_be_given_to_another_handler_later() {
        var complaint = AComplaint.assignedTo(ALBA);

        complaint.assignTo(BRUNO, null, null, by(ALBA));

        assertThat(complaint.snapshot().assignment().handler()).isEqualTo(BRUNO.id());
        assertThat(complaint.events()).hasSize(3);
    }

    @Test
    void a_closed_file_is_given_to_nobody() {
        assertRefused(Rule.COMPLAINT_IS_OPEN, AComplaint.closed(), give(BRUNO));
    }

    @Test
    void p9_the_clients_choice_is_honoured() {
        var complaint = AComplaint.recorded(AnIntake.ofAComplaint().preferring(ALBA));

        complaint.assignTo(ALBA, null, null, by(ALBA));

        assertThat(complaint.snapshot().assignment().departureReason()).isNull();
    }

    @Test
    void p9_a_departure_from_the_clients_choice_takes_a_reason() {
        var refusal = assertRefused(
                Rule.PREFERRED_HANDLER_HONOURED,
                AComplaint.recorded(AnIntake.ofAComplaint().preferring(ALBA)),
                give(BRUNO));
        assertThat(refusal.sentence(Locale.FRENCH)).startsWith("Le client a demandé « alba ».");
        assertRefused(
                Rule.PREFERRED_HANDLER_HONOURED,
                AComplaint.recorded(AnIntake.ofAComplaint().preferring(ALBA)),
                complaint -> complaint.assignTo(BRUNO, "  ", null, by(ALBA)));
    }

    @Test
    void p9_a_reasoned_departure_stays_visible() {
        var complaint = AComplaint.recorded(AnIntake.ofAComplaint().preferring(ALBA));

        complaint.assignTo(BRUNO, " congés ", null, by(ALBA));

        assertThat(complaint.snapshot().assignment()).isEqualTo(new Assignment(BRUNO.id(), TODAY, "congés", null));
    }

    @Test
    void p9_no_reason_is_kept_where_nothing_was_departed_from() {
        var complaint = AComplaint.recorded();

        complaint.assignTo(BRUNO, "congés", "seul présent", by(BRUNO));

        assertThat(complaint.snapshot().assignment()).isEqualTo(new Assignment(BRUNO.id(), TODAY, null, null));
    }

    @Test
    void nobody_is_given_a_complaint_about_themselves() {
        assertRefused(Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED, aboutBruno(), give(BRUNO));
        assertRefused(
                Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED,
                aboutBruno(),
                complaint -> complaint.assignTo(BRUNO, null, " ", by(BRUNO)));

        var complaint = aboutBruno();
        complaint.assignTo(ALBA, null, null, by(ALBA));
        assertThat(complaint.snapshot().assignment().handler()).isEqualTo(ALBA.id());
    }

    @Test
    void a_namesake_outside_the_firm_is_no_conflict() {
        var complaint = AComplaint.recorded(
                AnIntake.ofAComplaint().about(new PersonConcerned("Bruno Faure", Side.EXTERNAL, null)));

        complaint.assignTo(BRUNO, null, null, by(ALBA));

        assertThat(complaint.snapshot().assignment().handler()).isEqualTo(BRUNO.id());
    }

    @Test
    void only_a_manager_sets_a_conflict_aside() {
        assertRefused(
                Rule.CONFLICT_OVERRIDDEN_BY_A_MANAGER,
                aboutBruno(),
                complaint -> complaint.assignTo(BRUNO, null, "seul présent", by(ALBA)));
    }

    @Test
    void a_manager_sets_a_conflict_aside_with_a_reason_that_stays_visible() {
        var complaint = aboutBruno();

        complaint.assignTo(BRUNO, null, "seul présent", by(FARID));

        assertThat(complaint.snapshot().assignment())
                .isEqualTo(new Assignment(BRUNO.id(), TODAY, null, "seul présent"));
    }

    @Test
    void the_person_concerned_acts_only_when_assigned_in_spite_of_it() {
        var complaint = aboutBruno();
        assertRefused(
                Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED,
                complaint,
                file -> file.acknowledge(AComplaint.acknowledgement(TODAY), by(BRUNO)));

        complaint.assignTo(BRUNO, null, "seul présent", by(FARID));

        complaint.acknowledge(AComplaint.acknowledgement(TODAY), by(BRUNO));
        complaint.inform(AComplaint.notice(TODAY, null), by(BRUNO));
        complaint.respond(AComplaint.upheld(TODAY), by(BRUNO));
        complaint.close(AComplaint.closure(TODAY, ClosureReason.ANSWERED), by(BRUNO));
        assertThat(complaint.snapshot().closure()).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOfBruno")
    void the_person_concerned_does_nothing_on_the_file(String act, Consumer<Complaint> command) {
        var complaint = AComplaint.assigned(AnIntake.ofAComplaint().about(BRUNO), ALBA);

        assertRefused(Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED, complaint, command);
    }

    static Stream<Arguments> actsOfBruno() {
        var end = AComplaint.closure(TODAY, ClosureReason.WITHDRAWN);
        return Stream.of(
                act("acknowledge", file -> file.acknowledge(AComplaint.acknowledgement(TODAY), by(BRUNO))),
                act("inform", file -> file.inform(AComplaint.notice(TODAY, null), by(BRUNO))),
                act("respond", file -> file.respond(AComplaint.upheld(TODAY), by(BRUNO))),
                act("find", file -> file.findMalfunction(MalfunctionKind.BREACH, "Oubli", by(BRUNO))),
                act("leave", file -> file.leaveWithoutAction(1, "cas isolé", by(BRUNO))),
                act("close", file -> file.close(end, by(BRUNO))),
                act("reopen", file -> file.reopen(AComplaint.reopening(TODAY), by(BRUNO))));
    }

    private static Arguments act(String name, Consumer<Complaint> command) {
        return Arguments.of(name, command);
    }

    @Test
    void a_conflict_set_aside_for_one_handler_is_not_for_another() {
        // ALBA became the person concerned by a correction while BRUNO, once concerned, handles it by a manager's
        // reason.
        var complaint = aboutBruno();
        complaint.assignTo(BRUNO, null, "seul présent", by(FARID));
        complaint.correct(AnIntake.ofAComplaint().about(ALBA).build(), by(BRUNO));

        assertRefused(
                Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED,
                complaint,
                file -> file.acknowledge(AComplaint.acknowledgement(TODAY), by(ALBA)));
    }

    @Test
    void a_file_taken_away_again_from_the_person_concerned_is_no_longer_theirs() {
        var complaint = aboutBruno();
        complaint.assignTo(BRUNO, null, "seul présent", by(FARID));
        complaint.assignTo(ALBA, null, null, by(ALBA));

        assertRefused(
                Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED,
                complaint,
                file -> file.acknowledge(AComplaint.acknowledgement(TODAY), by(BRUNO)));
    }

    private static Complaint aboutBruno() {
        return AComplaint.recorded(AnIntake.ofAComplaint().about(BRUNO));
    }

    private static Consumer<Complaint> give(Person person) {
        return complaint -> complaint.assignTo(person, null, null, by(ALBA));
    }
}
