package fr.cahier.domain.complaint;

import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.DELAY;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.FARID;
import static fr.cahier.domain.TheFirm.FAX;
import static fr.cahier.domain.TheFirm.GILDA;
import static fr.cahier.domain.TheFirm.OLD_CAUSE;
import static fr.cahier.domain.TheFirm.OLD_SERVICE;
import static fr.cahier.domain.TheFirm.PHONE;
import static fr.cahier.domain.TheFirm.RECEIVED;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.TRAINING;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintEvent.Corrected;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Putting right what was written at receipt. */
class CorrectionTest {

    @ParameterizedTest(name = "{1}: {2} becomes {3}")
    @MethodSource("oneOfEach")
    void each_value_of_the_intake_is_corrected_with_what_it_was(
            AnIntake corrected, ComplaintField field, String before, String after) {
        var complaint = AComplaint.loaded(AComplaint.recorded());

        assertThat(complaint.correct(corrected.build(), by(ELISE))).isTrue();

        assertThat(complaint.snapshot().intake()).isEqualTo(corrected.build());
        assertThat(complaint.events()).hasSize(1);
        assertThat(((Corrected) complaint.events().get(0)).corrections())
                .containsExactly(new Correction(field, before, after));
    }

    static Stream<Arguments> oneOfEach() {
        return Stream.of(
                Arguments.of(
                        client(new Complainant("Clara Petit", null, null, null)),
                        ComplaintField.COMPLAINANT,
                        "Claire Petit",
                        "Clara Petit"),
                Arguments.of(
                        client(new Complainant("Claire Petit", ComplainantKind.BUSINESS, null, null)),
                        ComplaintField.COMPLAINANT_KIND,
                        null,
                        "BUSINESS"),
                Arguments.of(
                        client(new Complainant("Claire Petit", null, Relation.HEIR, null)),
                        ComplaintField.RELATION,
                        null,
                        "HEIR"),
                Arguments.of(
                        client(new Complainant("Claire Petit", null, null, "1 quai Neuf")),
                        ComplaintField.CONTACT,
                        null,
                        "1 quai Neuf"),
                Arguments.of(AnIntake.ofAComplaint().by(PHONE), ComplaintField.CHANNEL, "EMAIL", "PHONE"),
                Arguments.of(
                        AnIntake.ofAComplaint().subject("Retard"),
                        ComplaintField.SUBJECT,
                        "Dossier sans nouvelles",
                        "Retard"),
                Arguments.of(AnIntake.ofAComplaint().described("Long."), ComplaintField.DESCRIPTION, null, "Long."),
                Arguments.of(AnIntake.ofAComplaint().service(TRAINING), ComplaintField.SERVICE, "ADVICE", "TRAINING"),
                Arguments.of(AnIntake.ofAComplaint().category(DELAY), ComplaintField.CATEGORY, null, "DELAY"),
                Arguments.of(
                        AnIntake.ofAComplaint().about(new PersonConcerned("Paul Ney", null, null)),
                        ComplaintField.PERSON_CONCERNED,
                        null,
                        "Paul Ney"),
                Arguments.of(AnIntake.ofAComplaint().seeking("Excuses"), ComplaintField.REMEDY_SOUGHT, null, "Excuses"),
                Arguments.of(AnIntake.ofAComplaint().sentOn(RECEIVED), ComplaintField.SENT_ON, null, "2026-03-02"),
                Arguments.of(
                        AnIntake.ofAComplaint().preferring(BRUNO), ComplaintField.PREFERRED_HANDLER, null, "bruno"),
                Arguments.of(AnIntake.ofAComplaint().receivedBy(ELISE), ComplaintField.RECEIVED_BY, null, "elise"),
                Arguments.of(AnIntake.ofAComplaint().reference("R-1"), ComplaintField.REFERENCE, null, "R-1"));
    }

    @Test
    void the_side_of_the_person_concerned_is_corrected_too() {
        var complaint = AComplaint.recorded(about(new PersonConcerned("Paul Ney", null, null)));

        complaint.correct(
                about(new PersonConcerned("Paul Ney", Side.EXTERNAL, null)).build(), by(ALBA));

        assertThat(complaint.events())
                .last()
                .isEqualTo(corrected(new Correction(ComplaintField.PERSON_SIDE, null, "EXTERNAL")));
    }

    @Test
    void a_person_concerned_is_recognised_as_one_of_the_firm_by_a_correction() {
        var complaint = AComplaint.recorded(about(new PersonConcerned("Bruno Faure", Side.INTERNAL, null)));

        assertThat(complaint.correct(AnIntake.ofAComplaint().about(BRUNO).build(), by(ALBA)))
                .isTrue();

        assertThat(complaint.events())
                .last()
                .isEqualTo(corrected(
                        new Correction(ComplaintField.PERSON_CONCERNED, "Bruno Faure", "Bruno Faure (bruno)")));
    }

    @Test
    void a_value_may_be_taken_out() {
        var complaint = AComplaint.recorded(AnIntake.ofAComplaint().reference("R-1"));

        complaint.correct(AnIntake.ofAComplaint().build(), by(ALBA));

        assertThat(complaint.events())
                .last()
                .isEqualTo(corrected(new Correction(ComplaintField.REFERENCE, "R-1", null)));
    }

    @Test
    void nothing_changed_is_no_fact() {
        var complaint = AComplaint.loaded(AComplaint.recorded(AnIntake.thatTellsEverything()));

        assertThat(complaint.correct(AnIntake.thatTellsEverything().build(), by(ALBA)))
                .isFalse();

        assertThat(complaint.events()).isEmpty();
    }

    @Test
    void corrections_come_in_the_order_of_the_register() {
        var complaint = AComplaint.recorded();

        complaint.correct(AnIntake.thatTellsEverything().by(PHONE).build(), by(ALBA));

        assertThat(((Corrected) complaint.events().get(1)).corrections())
                .extracting(Correction::field)
                .hasSize(13)
                .isSorted();
    }

    @Test
    void the_day_of_receipt_is_not_corrected_this_way() {
        assertRefused(
                Rule.RECEIPT_DATE_STAYS,
                AComplaint.recorded(),
                correct(AnIntake.ofAComplaint().receivedOn(RECEIVED.minusDays(1))));
    }

    @Test
    void a_closed_file_is_not_corrected() {
        assertRefused(
                Rule.COMPLAINT_IS_OPEN,
                AComplaint.closed(),
                correct(AnIntake.ofAComplaint().subject("Retard")));
    }

    @Test
    void p1_a_corrected_value_is_guarded_as_at_receipt() {
        assertRefused(
                Rule.CHOSEN_FROM_THE_FIRMS_LIST,
                AComplaint.recorded(),
                correct(AnIntake.ofAComplaint().by(FAX)));
        assertRefused(
                Rule.SENT_BEFORE_RECEIPT,
                AComplaint.recorded(),
                correct(AnIntake.ofAComplaint().sentOn(TODAY)));
        assertRefused(
                Rule.HANDLED_BY_AN_AUTHORISED_HANDLER,
                AComplaint.recorded(),
                correct(AnIntake.ofAComplaint().preferring(GILDA)));
    }

    @Test
    void a_value_that_stays_may_have_been_retired_since() {
        var old = AnIntake.ofAComplaint()
                .by(FAX)
                .service(OLD_SERVICE)
                .category(OLD_CAUSE)
                .preferring(GILDA);
        var complaint = stored(old.build());

        assertThat(complaint.correct(old.subject("Retard").build(), by(ALBA))).isTrue();

        assertThat(complaint.snapshot().intake().channel()).isEqualTo(FAX);
        assertRefused(
                Rule.CHOSEN_FROM_THE_FIRMS_LIST, stored(AnIntake.ofAComplaint().build()), correct(old));
    }

    @Test
    void a_correction_does_not_make_the_handler_the_person_concerned() {
        assertRefused(
                Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED,
                AComplaint.assignedTo(BRUNO),
                correct(AnIntake.ofAComplaint().about(BRUNO)));

        correct(AnIntake.ofAComplaint().about(BRUNO)).accept(AComplaint.assignedTo(ALBA));
        correct(AnIntake.ofAComplaint().about(new PersonConcerned("Bruno Faure", Side.EXTERNAL, null)))
                .accept(AComplaint.assignedTo(BRUNO));
    }

    @Test
    void a_handler_assigned_in_spite_of_a_conflict_may_correct_and_be_corrected() {
        var complaint = AComplaint.recorded(AnIntake.ofAComplaint().about(BRUNO));
        complaint.assignTo(BRUNO, null, "seul présent", by(FARID));

        assertThat(complaint.correct(
                        AnIntake.ofAComplaint().about(BRUNO).subject("Retard").build(), by(BRUNO)))
                .isTrue();
    }

    @Test
    void nobody_corrects_a_complaint_about_themselves() {
        assertRefused(
                Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED,
                AComplaint.recorded(AnIntake.ofAComplaint().about(BRUNO)),
                complaint -> complaint.correct(AnIntake.ofAComplaint().build(), by(BRUNO)));
    }

    private static AnIntake client(Complainant who) {
        return AnIntake.ofAComplaint().from(who);
    }

    private static AnIntake about(PersonConcerned person) {
        return AnIntake.ofAComplaint().about(person);
    }

    private static Complaint stored(Intake intake) {
        var recorded = AComplaint.recorded().snapshot();
        return Complaint.from(new ComplaintSnapshot(
                new ComplaintNumber(2026, 1),
                1,
                intake,
                false,
                recorded.dueDates(),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                recorded.malfunctions(),
                null));
    }

    private static Corrected corrected(Correction... corrections) {
        return new Corrected(List.of(corrections));
    }

    private static Consumer<Complaint> correct(AnIntake intake) {
        return complaint -> complaint.correct(intake.build(), by(ALBA));
    }
}
