package fr.cahier.domain.complaint;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ADVICE;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.EMAIL;
import static fr.cahier.domain.TheFirm.FAX;
import static fr.cahier.domain.TheFirm.FIRM;
import static fr.cahier.domain.TheFirm.GILDA;
import static fr.cahier.domain.TheFirm.OLD_CAUSE;
import static fr.cahier.domain.TheFirm.OLD_SERVICE;
import static fr.cahier.domain.TheFirm.PHONE;
import static fr.cahier.domain.TheFirm.RECEIVED;
import static fr.cahier.domain.TheFirm.STRANGER;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.UNHEARD_OF;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintEvent.Recorded;
import fr.cahier.domain.deadline.ComplaintDates;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.firm.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** « Lorsque nous recevons une réclamation, nous devons renseigner notre registre. » */
class ReceiptTest {

    @Test
    void p1_a_receipt_holds_all_that_was_written_down() {
        var intake = AnIntake.thatTellsEverything().build();

        var complaint = Complaint.record(intake, by(ELISE));

        var due = DeadlineRules.DEFAULT.dueDates(new ComplaintDates(null, RECEIVED, TODAY));
        assertThat(complaint.snapshot())
                .isEqualTo(new ComplaintSnapshot(
                        null, 0, intake, false, due, null, null, null, null, null, null, false, null, null, null,
                        List.of(), null));
        assertThat(complaint.events()).containsExactly(new Recorded(intake, due, false, null, null));
    }

    @Test
    void p1_the_register_has_the_ten_fields_of_the_procedure_in_its_order() {
        assertThat(ComplaintField.REGISTER)
                .extracting(field -> field.label(Locale.FRENCH))
                .containsExactly(
                        "Date de réception",
                        "Nom du client",
                        "Support utilisé",
                        "Objet de la réclamation",
                        "Prestation visée",
                        "Personne visée",
                        "Assignation du dossier",
                        "Suites",
                        "Date d’échéance",
                        "Date de clôture");
    }

    @Test
    void fields_are_known_by_the_keys_of_the_glossary() {
        assertThat(ComplaintField.RECEIVED_ON.key()).isEqualTo("receivedOn");
        assertThat(ComplaintField.TO_BE_PUT_IN_WRITING.key()).isEqualTo("toBePutInWriting");
        assertThat(ComplaintField.NUMBER.key()).isEqualTo("number");
        assertThat(ComplaintField.ofKey("acknowledgementDueOn")).contains(ComplaintField.ACKNOWLEDGEMENT_DUE_ON);
        assertThat(ComplaintField.ofKey("ACKNOWLEDGED_ON")).isEmpty();
        assertThat(ComplaintField.values())
                .allSatisfy(
                        field -> assertThat(ComplaintField.ofKey(field.key())).contains(field));
    }

    @Test
    void p8_who_only_records_receipts_may_record_one() {
        assertThat(Complaint.record(AnIntake.ofAComplaint().build(), by(ELISE)).events())
                .hasSize(1);
    }

    @Test
    void a_complaint_without_a_written_trace_is_to_be_put_in_writing() {
        var spoken = AComplaint.recorded(AnIntake.ofAComplaint().by(PHONE));
        var written = AComplaint.recorded(AnIntake.ofAComplaint().by(EMAIL));

        assertThat(spoken.snapshot().toBePutInWriting()).isTrue();
        assertThat(((Recorded) spoken.events().get(0)).toBePutInWriting()).isTrue();
        assertThat(written.snapshot().toBePutInWriting()).isFalse();
    }

    @Test
    void p1_a_receipt_is_not_dated_in_the_future() {
        assertAccepted(AnIntake.ofAComplaint().receivedOn(TODAY));
        assertRefusedAtReceipt(
                Rule.NOT_DATED_IN_THE_FUTURE, AnIntake.ofAComplaint().receivedOn(TODAY.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-30", "1900-01-01", "1970-01-01", "1980-01-01", "1989-12-31"})
    void p1_a_date_that_stands_for_unknown_is_refused(LocalDate sentinel) {
        assertRefusedAtReceipt(Rule.PLAUSIBLE_DATE, AnIntake.ofAComplaint().receivedOn(sentinel));
        assertRefusedAtReceipt(Rule.PLAUSIBLE_DATE, AnIntake.ofAComplaint().sentOn(sentinel));
    }

    @Test
    void p1_an_old_receipt_is_plausible() {
        var first = LocalDate.of(1990, 1, 1);

        assertAccepted(AnIntake.ofAComplaint().receivedOn(first).sentOn(first));
    }

    @Test
    void p1_a_complaint_is_not_sent_after_it_was_received() {
        assertAccepted(AnIntake.ofAComplaint().sentOn(RECEIVED));
        assertRefusedAtReceipt(Rule.SENT_BEFORE_RECEIPT, AnIntake.ofAComplaint().sentOn(RECEIVED.plusDays(1)));
    }

    @Test
    void p1_values_are_chosen_on_the_firms_lists() {
        for (var channel : List.of(FAX, UNHEARD_OF)) {
            assertRefusedAtReceipt(
                    Rule.CHOSEN_FROM_THE_FIRMS_LIST, AnIntake.ofAComplaint().by(channel));
        }
        for (var service : List.of(OLD_SERVICE, UNHEARD_OF)) {
            assertRefusedAtReceipt(
                    Rule.CHOSEN_FROM_THE_FIRMS_LIST, AnIntake.ofAComplaint().service(service));
        }
        for (var category : List.of(OLD_CAUSE, UNHEARD_OF)) {
            assertRefusedAtReceipt(
                    Rule.CHOSEN_FROM_THE_FIRMS_LIST, AnIntake.ofAComplaint().category(category));
        }
        assertAccepted(AnIntake.ofAComplaint().service(ADVICE).category(new Code("DELAY")));
    }

    @Test
    void p9_the_client_chooses_among_the_handlers() {
        assertAccepted(AnIntake.ofAComplaint().preferring(BRUNO));
        assertRefusedAtReceipt(
                Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, AnIntake.ofAComplaint().preferring(ELISE));
        assertRefusedAtReceipt(
                Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, AnIntake.ofAComplaint().preferring(GILDA));
    }

    @Test
    void people_named_in_a_receipt_are_people_of_the_firm() {
        assertInvalid(
                "person",
                Problem.NOT_ONE_OF,
                () -> AComplaint.recorded(AnIntake.ofAComplaint().preferring(STRANGER)));
        assertInvalid(
                "person",
                Problem.NOT_ONE_OF,
                () -> AComplaint.recorded(AnIntake.ofAComplaint().receivedBy(STRANGER)));
        assertInvalid(
                "person",
                Problem.NOT_ONE_OF,
                () -> AComplaint.recorded(
                        AnIntake.ofAComplaint().about(new PersonConcerned("Qui", Side.INTERNAL, STRANGER))));
    }

    @Test
    void p1_a_receipt_has_a_client_and_a_subject() {
        assertInvalid("complainant", Problem.REQUIRED, () -> new Complainant(" ", null, null, null));
        assertInvalid(
                "subject",
                Problem.REQUIRED,
                () -> AnIntake.ofAComplaint().subject(" ").build());
        assertInvalid("personConcerned", Problem.REQUIRED, () -> new PersonConcerned(" ", null, null));
    }

    @Test
    void blank_details_are_no_details_and_bodies_keep_their_blanks() {
        var intake = AnIntake.ofAComplaint()
                .subject(" Retard ")
                .described("")
                .seeking("")
                .reference(" ")
                .build();

        assertThat(intake).isEqualTo(AnIntake.ofAComplaint().subject("Retard").build());
        assertThat(new Complainant(" Claire ", null, null, " ")).isEqualTo(new Complainant("Claire", null, null, null));
        assertThat(AnIntake.ofAComplaint().described(" a\n").seeking(" b\n").build())
                .extracting(Intake::description, Intake::remedySought)
                .containsExactly(" a\n", " b\n");
    }

    @Test
    void p1_a_person_concerned_who_is_of_the_firm_is_recognised_by_identifier_or_name() {
        var bruno = new PersonConcerned("Bruno Faure", Side.INTERNAL, BRUNO.id());

        assertThat(PersonConcerned.named("bruno", null, FIRM)).isEqualTo(bruno);
        assertThat(PersonConcerned.named(" BRUNO FAURE ", Side.INTERNAL, FIRM)).isEqualTo(bruno);
    }

    @Test
    void p1_a_person_concerned_may_be_external_or_unknown() {
        assertThat(PersonConcerned.named("Bruno Faure", Side.EXTERNAL, FIRM))
                .isEqualTo(new PersonConcerned("Bruno Faure", Side.EXTERNAL, null));
        assertThat(PersonConcerned.named("Paul Ney", null, FIRM))
                .isEqualTo(new PersonConcerned("Paul Ney", null, null));
        assertThat(PersonConcerned.named("Le standard", Side.INTERNAL, FIRM))
                .isEqualTo(new PersonConcerned("Le standard", Side.INTERNAL, null));
    }

    private static void assertAccepted(AnIntake intake) {
        assertThat(AComplaint.recorded(intake).snapshot().intake()).isEqualTo(intake.build());
    }

    private static void assertRefusedAtReceipt(Rule rule, AnIntake intake) {
        assertRefused(rule, () -> Complaint.record(intake.build(), by(ALBA)));
    }
}
