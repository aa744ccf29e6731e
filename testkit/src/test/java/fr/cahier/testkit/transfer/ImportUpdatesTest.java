package fr.cahier.testkit.transfer;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.complaint.AcknowledgeComplaint;
import fr.cahier.application.complaint.RecordComplaint;
import fr.cahier.application.port.TableFiles;
import fr.cahier.application.transfer.ImportComplaints.Command;
import fr.cahier.application.transfer.ImportComplaints.OnError;
import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.testkit.Fixtures;
import fr.cahier.testkit.memory.InMemoryTables;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows about complaints that are in the register already: by reference from an older tool, by number from our export. */
class ImportUpdatesTest {
    private static final List<ComplaintField> ALL = List.of(ComplaintField.values());
    private static final ComplaintNumber FIRST = new ComplaintNumber(2026, 1);
    private static final String OLD =
            "Référence|Date de réception|Nom du client|Support utilisé|Objet de la réclamation|Prestation visée"
                    + "|Suites|Date de clôture";

    private final Transfers transfers = new Transfers();

    @BeforeEach
    void a_complaint_by_hand() {
        new RecordComplaint(transfers.register.complaints(), transfers.staff)
                .handle(new RecordComplaint.Command(CHLOE, anIntake().build(), BRUNO, null, null));
    }

    private void acknowledge() {
        new AcknowledgeComplaint(transfers.register.complaints(), transfers.staff)
                .handle(new AcknowledgeComplaint.Command(BRUNO, FIRST, new Acknowledgement(TODAY, Fixtures.EMAIL)));
    }

    /** The export with one cell of its first row edited, as in a spreadsheet. */
    private TableFiles.Request edited(ComplaintField field, String cell) {
        transfers.export(ALL);
        var rows = transfers.tables.rows(InMemoryTables.WRITTEN);
        List<String> first = new ArrayList<>(rows.get(1));
        first.set(rows.get(0).indexOf(field.label(Locale.FRENCH)), cell);
        return transfers.tables.file("edite.csv", String.join("|", rows.get(0)), String.join("|", first));
    }

    @Test
    void a_full_export_imported_back_changes_nothing() {
        acknowledge();

        var report = transfers.bring(transfers.export(ALL));

        assertThat(report.identical()).isEqualTo(1);
        assertThat(report.created() + report.updated() + report.rejected()).isZero();
        assertThat(transfers.only().version()).isEqualTo(2);
    }

    @Test
    void an_export_of_the_ten_columns_imported_back_changes_nothing() {
        acknowledge();
        transfers.bring(
                transfers.tables.file("ancien.csv", OLD, "r1|2026-03-03|Jean Fictif|Lettre|Retard|Conseil|Vu|"));

        var report = transfers.bring(transfers.export(ComplaintField.REGISTER));

        assertThat(report.identical()).isEqualTo(2);
        assertThat(report.created() + report.updated() + report.rejected()).isZero();
        assertThat(transfers.complaints()).hasSize(2);
    }

    @Test
    void exactly_what_was_edited_is_updated() {
        var before = transfers.only();

        var report = transfers.bring(edited(ComplaintField.SUBJECT, "Objet corrigé"));

        assertThat(report.updated()).isEqualTo(1);
        assertThat(transfers.only().subject()).isEqualTo("Objet corrigé");
        assertThat(transfers.only().complainant()).isEqualTo(before.complainant());
        var last = transfers.register.journal().timeline(FIRST).get(2).event();
        assertThat(last)
                .isInstanceOfSatisfying(
                        ComplaintEvent.Corrected.class,
                        corrected -> assertThat(corrected.corrections())
                                .extracting(correction -> correction.field())
                                .containsExactly(ComplaintField.SUBJECT));
    }

    @Test
    void an_emptied_cell_of_our_export_empties_the_field() {
        transfers.bring(edited(ComplaintField.DESCRIPTION, "Une description"));

        transfers.bring(edited(ComplaintField.DESCRIPTION, ""));

        assertThat(transfers.only().description()).isNull();
    }

    @Test
    void an_edited_assignment_and_acknowledgement_become_acts() {
        transfers.bring(edited(ComplaintField.HANDLER, "Alba Exemple"));
        transfers.bring(edited(ComplaintField.ACKNOWLEDGED_ON, "2026-03-10"));

        assertThat(transfers.only().handler()).isEqualTo(ALBA);
        assertThat(transfers.only().acknowledgedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void computed_columns_and_recorded_facts_are_not_rewritten() {
        acknowledge();

        for (var field : List.of(ComplaintField.DUE_ON, ComplaintField.ACKNOWLEDGED_ON, ComplaintField.PROMISED_ON)) {
            var report = transfers.bring(edited(field, "2026-03-11"));

            assertThat(report.rejected()).as(field.key()).isEqualTo(1);
            assertThat(report.problems().get(0).code()).as(field.key()).isEqualTo("RECORDED_FACT_STAYS");
        }
        assertThat(transfers
                        .bring(edited(ComplaintField.RECEIVED_ON, "2026-03-01"))
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo("RECEIPT_DATE_STAYS");
    }

    @Test
    void a_row_edited_on_an_older_state_is_refused() {
        var stale = edited(ComplaintField.SUBJECT, "Objet corrigé");
        acknowledge();

        var report = transfers.bring(stale);

        assertThat(report.problems().get(0).code()).isEqualTo("changedSince");
        assertThat(transfers.only().subject()).isNotEqualTo("Objet corrigé");
    }

    @Test
    void a_number_that_is_not_in_the_register_is_refused() {
        var report = transfers.bring(edited(ComplaintField.NUMBER, "2026-0099"));

        assertThat(report.problems().get(0).code()).isEqualTo("unknownNumber");
    }

    @Test
    void a_reference_recognises_its_row_and_what_is_new_in_it_is_added() {
        transfers.bring(transfers.tables.file("a.csv", OLD, "r1|2026-03-03|Jean Fictif|Lettre|Retard|Conseil|Vu|"));

        var again = transfers.bring(transfers.tables.file(
                "b.csv", OLD, "r1|2026-03-03|Jean Fictif|Lettre|Retard|Conseil|Traité|2026-03-12"));
        var same = transfers.bring(transfers.tables.file(
                "c.csv", OLD, "r1|2026-03-03|Jean Fictif|Lettre|Retard|Conseil|Traité|2026-03-12"));

        assertThat(again.updated()).isEqualTo(1);
        assertThat(same.identical()).isEqualTo(1);
        var complaint = transfers.complaints().get(1);
        assertThat(complaint.followUpNote()).isEqualTo("Traité");
        assertThat(complaint.closureReason()).isEqualTo(ClosureReason.TAKEN_OVER);
    }

    @Test
    void what_happened_here_since_is_not_undone_by_the_same_row() {
        transfers.bring(transfers.tables.file("a.csv", OLD, "r1|2026-03-03|Jean Fictif|Lettre|Retard|Conseil|Vu|"));
        new AcknowledgeComplaint(transfers.register.complaints(), transfers.staff)
                .handle(new AcknowledgeComplaint.Command(
                        ALBA, new ComplaintNumber(2026, 2), new Acknowledgement(TODAY, null)));

        var report = transfers.bring(
                transfers.tables.file("a.csv", OLD, "r1|2026-03-03|Jean Fictif|Lettre|Retard|Conseil|Vu|"));

        assertThat(report.identical()).isEqualTo(1);
        assertThat(transfers.complaints().get(1).acknowledgedOn()).isEqualTo(TODAY);
    }

    @Test
    void p8_new_facts_of_a_file_followed_here_come_from_an_authorised_handler() {
        var row = "r1|2026-03-03|Jean Fictif|Lettre|Retard|Conseil|Vu|";
        transfers.bring(transfers.tables.file("a.csv", OLD, row));

        var report = transfers.run(new Command(
                CHLOE,
                transfers.tables.file("b.csv", OLD, row + "2026-03-12"),
                null,
                null,
                null,
                false,
                OnError.STOP,
                9,
                OutputStream::nullOutputStream));

        assertThat(report.problems().get(0).code()).isEqualTo("HANDLED_BY_AN_AUTHORISED_HANDLER");
        assertThat(transfers.complaints().get(1).closedOn()).isNull();
    }

    @Test
    void p7_a_reference_of_a_complaint_recorded_by_hand_opens_no_way_around_the_rules() {
        new RecordComplaint(transfers.register.complaints(), transfers.staff)
                .handle(new RecordComplaint.Command(
                        CHLOE, anIntake().reference("main-1").build(), BRUNO, null, null));
        var intake = anIntake().reference("main-1").build();

        var report = transfers.bring(transfers.tables.file(
                "b.csv",
                OLD,
                "main-1|" + intake.receivedOn() + "|" + intake.complainant().name() + "|" + intake.channel() + "|"
                        + intake.subject() + "|" + intake.service() + "||2026-03-12"));

        assertThat(report.problems().get(0).code()).isEqualTo("TAKEN_OVER_BY_IMPORT_ONLY");
    }

    @Test
    void a_reference_seen_twice_in_one_file_is_refused() {
        var row = "r1|2026-03-03|Jean Fictif|Lettre|Retard|Conseil|Vu|";

        var report = transfers.bring(transfers.tables.file("a.csv", OLD, row, row), null, OnError.SKIP);

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.problems().get(0).code()).isEqualTo("seenBefore");
        assertThat(report.problems().get(0).reason()).contains("2");
    }

    @Test
    void the_register_shows_its_suites_in_one_cell() {
        acknowledge();

        assertThat(transfers.only().followUp()).isEqualTo("accusé de réception le 16/03/2026");
    }
}
