package fr.cahier.testkit.transfer;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.Mapping;
import fr.cahier.application.port.TableFiles;
import fr.cahier.application.transfer.ImportComplaints;
import fr.cahier.application.transfer.ImportComplaints.Command;
import fr.cahier.application.transfer.ImportComplaints.OnError;
import fr.cahier.application.transfer.ImportRefused;
import fr.cahier.application.transfer.RowProblem;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import fr.cahier.domain.firm.Code;
import fr.cahier.testkit.Fixtures;
import fr.cahier.testkit.memory.InMemoryTables;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportComplaintsTest {
    private static final String HEADER =
            "Date de réception|Nom du client|Support utilisé|Objet de la réclamation|Prestation visée";
    private static final String ROW = "2026-03-02|Irma Fictive|Courriel|Frais inattendus|Conseil";

    private final Transfers transfers = new Transfers();

    private TableFiles.Request file(String... lines) {
        return transfers.tables.file("ancien.csv", lines);
    }

    /** One row with more columns than the required ones. */
    private TableFiles.Request row(String columns, String cells) {
        return file(HEADER + "|" + columns, ROW + "|" + cells);
    }

    private RowProblem rejection(TableFiles.Request file) {
        var report = transfers.bring(file);

        assertThat(transfers.complaints()).isEmpty();
        assertThat(report.written()).isFalse();
        assertThat(report.problems()).hasSize(1);
        return report.problems().get(0);
    }

    @Test
    void columns_match_by_french_header_and_values_by_label() {
        var report = transfers.bring(file(HEADER, ROW));

        assertThat(report.created()).isEqualTo(1);
        var complaint = transfers.only();
        assertThat(complaint.number()).isEqualTo(new ComplaintNumber(2026, 1));
        assertThat(complaint.receivedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(complaint.complainant()).isEqualTo("Irma Fictive");
        assertThat(complaint.channel()).isEqualTo(Fixtures.EMAIL);
        assertThat(complaint.service()).isEqualTo(Fixtures.ADVICE);
        assertThat(complaint.responseDueOn()).isEqualTo(LocalDate.of(2026, 5, 2));
    }

    @Test
    void columns_match_by_english_header_and_by_field_name_too() {
        var report = transfers.bring(file(
                "Received on|complainant|CHANNEL|subject|Service concerned", "2026-03-02|Irma|email|Frais|advice"));

        assertThat(report.created()).isEqualTo(1);
    }

    @Test
    void unknown_columns_are_named_and_missing_ones_refused() {
        var report = transfers.bring(row("Couleur", "bleu"));

        assertThat(report.ignoredColumns()).containsExactly("Couleur");
        assertThatThrownBy(() -> transfers.bring(file("Date de réception|Couleur", "2026-03-02|bleu")))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.sentence(Locale.FRENCH))
                                .contains(
                                        "Nom du client",
                                        "Support utilisé",
                                        "Objet de la réclamation",
                                        "Prestation visée"));
    }

    @Test
    void the_same_file_again_changes_nothing_and_equal_rows_are_distinct_complaints() {
        var file = file(HEADER, ROW, ROW, ROW.replace("Irma", "Jean"));

        assertThat(transfers.bring(file).created()).isEqualTo(3);
        var again = transfers.bring(file);

        assertThat(again.created()).isZero();
        assertThat(again.identical()).isEqualTo(3);
        assertThat(transfers.complaints()).hasSize(3);
    }

    @Test
    void a_third_copy_in_another_file_is_the_only_new_one() {
        transfers.bring(file(HEADER, ROW, ROW));

        var report = transfers.bring(transfers.tables.file("plus-tard.csv", HEADER, ROW, ROW, ROW));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.identical()).isEqualTo(2);
    }

    @Test
    void one_bad_row_keeps_everything_out_unless_told_to_skip_it() {
        var file = file(HEADER, ROW, ROW.replace("Courriel", "Pigeon"));

        var problem = rejection(file);
        var report = transfers.bring(file, null, OnError.SKIP);

        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo("Support utilisé");
        assertThat(problem.code()).isEqualTo("CHOSEN_FROM_THE_FIRMS_LIST");
        assertThat(problem.reason()).contains("Pigeon").contains("EMAIL");
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(transfers.complaints()).hasSize(1);
    }

    @Test
    void rejects_come_as_they_were_with_their_reason_and_can_be_mended_and_imported() {
        transfers.bring(file(HEADER, ROW, ROW.replace("2026-03-02", "2026-02-30")), null, OnError.SKIP);

        var rejects = transfers.tables.rows(InMemoryTables.REJECTS);
        assertThat(rejects.get(0)).endsWith("ligne", "colonne", "motif");
        assertThat(rejects.get(1)).startsWith("2026-02-30", "Irma Fictive").contains("3", "Date de réception");
        var mended = String.join("|", rejects.get(1)).replace("2026-02-30", "2026-02-28");
        var report = transfers.bring(file(String.join("|", rejects.get(0)), mended));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.ignoredColumns()).isEmpty();
    }

    @Test
    void a_dry_run_writes_nothing_and_says_what_it_would_do() {
        var file = file(HEADER, ROW);

        var report = transfers.run(new Command(
                ALBA, file, null, null, null, true, OnError.STOP, Long.MAX_VALUE, OutputStream::nullOutputStream));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.written()).isFalse();
        assertThat(transfers.complaints()).isEmpty();
        assertThat(transfers.register.journal().latestActs(10)).isEmpty();
    }

    @Test
    void the_check_ends_at_the_number_of_errors_asked_for() {
        var bad = ROW.replace("Courriel", "Pigeon");
        var file = file(HEADER, bad, bad, bad, bad);

        var report = transfers.run(
                new Command(ALBA, file, null, null, null, false, OnError.SKIP, 2, OutputStream::nullOutputStream));

        assertThat(report.stoppedEarly()).isTrue();
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.written()).isFalse();
    }

    @Test
    void an_import_is_journalled_with_its_counts() {
        transfers.bring(file(HEADER, ROW));

        assertThat(transfers.register.journal().latestActs(10)).hasSize(1);
        assertThat(transfers.register.journal().latestActs(10).get(0).summary()).contains("1");
    }

    @Test
    void every_complaint_tells_the_file_and_line_it_comes_from() {
        transfers.bring(file(HEADER, ROW));

        var receipt = transfers
                .register
                .journal()
                .timeline(new ComplaintNumber(2026, 1))
                .get(0);
        assertThat(receipt.event().toString()).contains("ancien.csv:2");
        assertThat(receipt.stamp().author()).isEqualTo(ALBA);
    }

    @Test
    void history_keeps_its_own_dates_and_a_late_acknowledgement_stays_late() {
        transfers.bring(row("Date d’accusé de réception", "2026-03-14"));

        var complaint = transfers.only();
        assertThat(complaint.acknowledgedOn()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(complaint.timetable().state(Duty.ACKNOWLEDGEMENT, Fixtures.TODAY))
                .isEqualTo(DutyState.MET_LATE);
    }

    @Test
    void a_closing_without_a_known_answer_is_taken_over() {
        transfers.bring(row("Date de clôture", "2026-03-10"));

        assertThat(transfers.only().closureReason()).isEqualTo(ClosureReason.TAKEN_OVER);
    }

    @Test
    void a_closing_with_its_answer_is_answered() {
        transfers.bring(row(
                "Date de clôture|Date de réponse|Issue|Réponse apportée", "2026-03-10|2026-03-09|favorable|Remboursé"));

        var complaint = transfers.only();
        assertThat(complaint.closureReason()).isEqualTo(ClosureReason.ANSWERED);
        assertThat(complaint.outcome()).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void p6_a_rejection_without_a_recourse_is_rejected_with_its_column() {
        var problem = rejection(
                row("Date de réponse|Issue|Réponse apportée|Voies de recours", "2026-03-09|défavorable|Non fondée|"));

        assertThat(problem.code()).isEqualTo("REJECTION_NAMES_RECOURSE");
        assertThat(problem.column()).isEqualTo("Voies de recours");
    }

    @Test
    void p8_a_past_handler_stays_on_a_closed_file_and_is_refused_on_an_open_one() {
        var open = rejection(row("Assignation du dossier", "Yvette Partie"));

        transfers.bring(row("Assignation du dossier|Date de clôture", "Yvette Partie|2026-03-10"));

        assertThat(open.code()).isEqualTo("FORMER_HANDLER_ON_CLOSED_FILES_ONLY");
        assertThat(open.column()).isEqualTo("Assignation du dossier");
        assertThat(transfers.only().formerHandler()).isEqualTo("Yvette Partie");
        assertThat(transfers.only().handler()).isNull();
    }

    @Test
    void p7_an_open_file_goes_to_a_competent_handler_by_name_or_identifier() {
        transfers.bring(row("Assignation du dossier", "Bruno Modèle"));

        assertThat(transfers.only().handler()).isEqualTo(BRUNO);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "Date de clôture, 2026-02-27, DATED_SINCE_RECEIPT",
        "Date de clôture, 2026-03-17, NOT_DATED_IN_THE_FUTURE",
        "Date d’envoi, 2026-03-03, SENT_BEFORE_RECEIPT",
        "Date d’envoi, 1900-01-01, PLAUSIBLE_DATE",
        "Date de clôture, 2026-03, monthOnly",
        "Date de clôture, 0000-00-00, notADay",
        "Issue, peut-être, NOT_ONE_OF",
        "Motif de clôture, répondue, REQUIRED",
        "Montant accordé, beaucoup, NOT_AN_AMOUNT",
        "Interlocuteur choisi par le client, Personne Inconnue, NOT_ONE_OF",
    })
    void what_cannot_be_so_is_refused_with_the_column_and_the_reason(String column, String cell, String code) {
        var problem = rejection(row(column, cell));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.reason()).isNotBlank();
        assertThat(problem.column()).isEqualTo(code.equals("REQUIRED") ? "Date de clôture" : column);
    }

    @Test
    void a_date_of_receipt_that_stands_for_unknown_is_refused() {
        assertThat(rejection(file(HEADER, ROW.replace("2026-03-02", "1900-01-01")))
                        .code())
                .isEqualTo("PLAUSIBLE_DATE");
    }

    @Test
    void a_cut_line_is_refused_with_its_number_of_fields() {
        var problem = rejection(file(HEADER, "2026-03-02|Irma"));

        assertThat(problem.reason()).isEqualTo("2 champs au lieu de 5");
    }

    @Test
    void month_first_days_are_taken_when_the_column_proves_them() {
        var report = transfers.bring(
                file(HEADER, ROW.replace("2026-03-02", "03/02/2026"), ROW.replace("2026-03-02", "2/13/2026")));

        assertThat(report.dayForms()).containsEntry("Date de réception", "MM/jj/aaaa");
        assertThat(transfers.complaints())
                .extracting(row -> row.receivedOn())
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 2, 13));
    }

    @Test
    void days_that_read_two_ways_are_refused_with_both_forms_and_taken_when_told() {
        var file = file(HEADER, ROW.replace("2026-03-02", "03/02/2026"));

        assertThatThrownBy(() -> transfers.bring(file))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.sentence(Locale.FRENCH))
                                .contains("Date de réception", "jj/MM/aaaa", "MM/jj/aaaa"));
        transfers.run(new Command(
                ALBA, file, null, null, "JJ/MM/AAAA", false, OnError.STOP, 0, OutputStream::nullOutputStream));

        assertThat(transfers.only().receivedOn()).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @Test
    void columns_that_prove_opposite_orders_are_refused() {
        var slipped = file(
                HEADER + "|Date d’envoi",
                ROW.replace("2026-03-02", "03/02/2026") + "|01/02/2026",
                ROW.replace("2026-03-02", "02/13/2026") + "|01/02/2026",
                ROW.replace("2026-03-02", "03/02/2026") + "|31/01/2026");

        assertThatThrownBy(() -> transfers.bring(slipped))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.sentence(Locale.FRENCH))
                                .contains("Date de réception", "Date d’envoi"));
    }

    @Test
    void suites_are_kept_beside_an_empty_number_and_computed_columns_are_said_to_be_ignored() {
        var report = transfers.bring(row("Numéro|Suites|Date d’échéance", "|réglé par chèque|2026-06-15"));

        assertThat(transfers.only().followUpNote()).isEqualTo("réglé par chèque");
        assertThat(report.ignoredColumns()).containsExactly("Date d’échéance");
    }

    @Test
    void no_known_column_is_dropped_in_silence() {
        var report =
                transfers.bring(row("Date d’accusé de réception|Support de l’accusé|Version", "2026-03-10|Courriel|4"));

        assertThat(report.ignoredColumns()).containsExactlyInAnyOrder("Support de l’accusé", "Version");
        assertThat(report.columns())
                .containsKey("acknowledgedOn")
                .doesNotContainKeys("acknowledgementChannel", "version");
    }

    @Test
    void p7_an_answered_file_that_stays_open_has_a_handler_who_could_have_answered_so() {
        var columns = "Assignation du dossier|Date de réponse|Issue|Réponse apportée|Réparation|Montant accordé";
        var nobody = rejection(row(columns, "|2026-03-09|favorable|Oui||"));
        var tooMuch = rejection(row(columns, "Bruno Modèle|2026-03-09|favorable|Oui|geste commercial|9000"));

        assertThat(nobody.code()).isEqualTo("ASSIGNED_BEFORE_RESPONSE");
        assertThat(tooMuch.code()).isEqualTo("REDRESS_WITHIN_GOODWILL_LIMIT");
        assertThat(tooMuch.column()).isEqualTo("Montant accordé");
    }

    @Test
    void the_template_is_french_when_its_days_read_two_ways() {
        var header = ImportComplaints.TEMPLATE.stream()
                .map(field -> field.label(Locale.FRENCH))
                .toList();
        List<String> cells = new ArrayList<>(Collections.nCopies(header.size(), ""));
        Map.of(
                        ComplaintField.RECEIVED_ON, "03/02/2026",
                        ComplaintField.COMPLAINANT, "Irma Fictive",
                        ComplaintField.CHANNEL, "Courriel",
                        ComplaintField.SUBJECT, "Frais",
                        ComplaintField.SERVICE, "Conseil")
                .forEach((field, cell) -> cells.set(header.indexOf(field.label(Locale.FRENCH)), cell));

        transfers.bring(file(String.join("|", header), String.join("|", cells)));

        assertThat(transfers.only().receivedOn()).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @Test
    void a_value_enters_the_firms_list_only_when_the_mapping_says_so() {
        var mapping = new Mapping(Map.of(
                ComplaintField.RECEIVED_ON, Mapping.Source.column("jour"),
                ComplaintField.COMPLAINANT, constant("Anonyme"),
                ComplaintField.CHANNEL, constant("WEB_FORM"),
                ComplaintField.SUBJECT, Mapping.Source.column("objet"),
                ComplaintField.SERVICE, new Mapping.Source(List.of("domaine"), " ", null, null, null, Map.of(), true)));

        var report = transfers.bring(
                file("jour|objet|domaine", "2026-03-02|a|Café/Restaurant", "2026-03-02|b|Café/Restaurant"),
                mapping,
                OnError.STOP);

        assertThat(report.addedValues()).containsExactly("+ service/CAFE_RESTAURANT: Café/Restaurant");
        assertThat(transfers.register.settings().current().services().find("Café/Restaurant"))
                .isPresent();
        assertThat(transfers.complaints()).extracting(row -> row.service()).containsOnly(new Code("CAFE_RESTAURANT"));
    }

    @Test
    void one_value_may_enter_two_lists() {
        var both = new Mapping.Source(List.of("domaine"), " ", null, null, null, Map.of(), true);
        var mapping = new Mapping(Map.of(
                ComplaintField.RECEIVED_ON, Mapping.Source.column("jour"),
                ComplaintField.COMPLAINANT, constant("Anonyme"),
                ComplaintField.CHANNEL, constant("WEB_FORM"),
                ComplaintField.SUBJECT, Mapping.Source.column("objet"),
                ComplaintField.SERVICE, both,
                ComplaintField.CATEGORY, both));

        var report = transfers.bring(file("jour|objet|domaine", "2026-03-02|a|Internet"), mapping, OnError.STOP);

        assertThat(report.addedValues()).hasSize(2);
        var firm = transfers.register.settings().current();
        assertThat(firm.services().find("Internet")).isPresent();
        assertThat(firm.categories().find("Internet")).isPresent();
    }

    @Test
    void a_value_of_a_rejected_row_does_not_enter_the_list() {
        var mapping = new Mapping(Map.of(
                ComplaintField.RECEIVED_ON, Mapping.Source.column("jour"),
                ComplaintField.COMPLAINANT, constant("Anonyme"),
                ComplaintField.CHANNEL, constant("WEB_FORM"),
                ComplaintField.SUBJECT, Mapping.Source.column("objet"),
                ComplaintField.SERVICE, new Mapping.Source(List.of("domaine"), " ", null, null, null, Map.of(), true)));

        var report = transfers.bring(
                file("jour|objet|domaine", "2027-03-02|a|Lune", "2026-03-02|b|Conseil"), mapping, OnError.SKIP);

        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.addedValues()).isEmpty();
        assertThat(transfers.register.settings().current().services().find("Lune"))
                .isEmpty();
    }

    private static Mapping.Source constant(String value) {
        return new Mapping.Source(List.of(), " ", value, null, null, Map.of(), false);
    }
}
