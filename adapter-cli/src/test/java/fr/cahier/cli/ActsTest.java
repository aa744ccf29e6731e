package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActsTest {
    @TempDir
    Path folder;

    Trial trial;
    String number;

    @BeforeEach
    void a_complaint_followed_by_alba() {
        trial = Trial.in(folder);
        number = trial.recorded("--handler", "alba");
    }

    @Test
    void a_file_goes_from_receipt_to_closing() {
        done("acknowledge", number, "--on", "05/03/2026", "--by-channel", "lettre");
        done("inform", number, "--channel", "PHONE", "--text", "Expertise en cours", "--promise", "2026-03-20");
        assertThat(row().promisedOn()).isEqualTo(LocalDate.of(2026, 3, 20));
        done(
                "respond",
                number,
                "--outcome",
                "partiellement favorable",
                "--text",
                "Voici",
                "--channel",
                "LETTER",
                "--redress",
                "geste commercial",
                "--amount",
                "120,50",
                "--recourse",
                "MEDIATEUR_EXEMPLE");
        done("close", number, "--reason", "répondue", "--note", "Soldé");

        var row = row();
        assertThat(row.acknowledgedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(row.acknowledgementChannel()).isEqualTo(Fixtures.LETTER);
        assertThat(row.outcome()).isEqualTo(Outcome.PARTLY_UPHELD);
        assertThat(row.redress()).isEqualTo(RedressKind.GOODWILL_GESTURE);
        assertThat(row.redressAmount()).isEqualByComparingTo("120.50");
        assertThat(row.recourse()).contains("Médiateur de l’Exemple", "75000 Paris", "https://mediateur.example");
        assertThat(row.closureReason()).isEqualTo(ClosureReason.ANSWERED);
        assertThat(row.closedOn()).isEqualTo(Fixtures.TODAY);
        assertThat(row.closureNote()).isEqualTo("Soldé");
    }

    @Test
    void an_act_says_what_was_done_and_what_comes_next_on_the_error_stream() {
        var ran = trial.asAlba("acknowledge", number);

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("Réclamation " + number + " : accusé de réception noté au 16/03/2026.")
                .contains("À essayer ensuite : cahier respond " + number);
    }

    @Test
    void programs_get_the_row_after_the_act() {
        assertThat(trial.asAlba("acknowledge", number, "--output", "json").out())
                .contains("\"number\" : \"" + number + "\"", "\"acknowledgementState\" : \"MET_LATE\"");
    }

    @Test
    void a_rejection_without_recourse_is_refused_by_name() {
        var ran = trial.asAlba("respond", number, "--outcome", "défavorable", "--text", "Non");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("REJECTION_NAMES_RECOURSE : ");
        assertThat(row().respondedOn()).isNull();
    }

    @Test
    void who_is_no_handler_is_refused_by_name() {
        var ran = trial.run("acknowledge", number, "--as", "chloe");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("HANDLED_BY_AN_AUTHORISED_HANDLER", "alba, bruno");
    }

    @Test
    void the_answer_comes_from_a_file() throws IOException {
        Files.writeString(folder.resolve("reponse.txt"), "\uFEFFÀ vous,\nmerci.\n");

        done("respond", number, "--outcome", "UPHELD", "--text-file", "reponse.txt");

        assertThat(row().response()).isEqualTo("À vous,\nmerci.");
    }

    @Test
    void a_file_in_another_encoding_is_refused_and_nothing_is_written() throws IOException {
        Files.write(folder.resolve("reponse.txt"), new byte[] {'a', (byte) 0xE9});

        var ran = trial.asAlba("respond", number, "--outcome", "UPHELD", "--text-file", "reponse.txt");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("« reponse.txt »", "UTF-8");
        assertThat(row().respondedOn()).isNull();
    }

    @Test
    void a_mistyped_mediator_is_no_recourse() {
        var ran = trial.asAlba("respond", number, "--outcome", "REJECTED", "--text", "Non", "--recourse", "MEDIATUER");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("--recourse : « MEDIATUER »", "(MEDIATEUR_EXEMPLE)", "nom et adresse");
    }

    @Test
    void an_action_for_no_malfunction_names_the_option() {
        var ran = trial.asAlba(
                "action", "plan", "--what", "x", "--for", number, "--owner", "alba", "--due", "2026-06-30");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("--for : ");
    }

    @Test
    void a_free_recourse_is_kept_as_written() {
        done("respond", number, "--outcome", "REJECTED", "--text", "Non", "--recourse", "Tribunal judiciaire");

        assertThat(row().recourse()).isEqualTo("Tribunal judiciaire");
    }

    @Test
    void an_amount_without_its_kind_is_refused() {
        assertThat(trial.asAlba("respond", number, "--outcome", "UPHELD", "--text", "x", "--amount", "5")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_closed_file_is_reopened_with_a_promise() {
        done("close", number, "--reason", "retirée");

        done("reopen", number, "--reason", "Pièce nouvelle", "--promise", "20/03/2026");

        assertThat(row().closedOn()).isNull();
        assertThat(row().nextDueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void a_malfunction_leads_to_an_action_that_goes_its_way() {
        done("malfunction", number, "--kind", "manquement", "--text", "Notice non remise");
        var action = trial.asAlba(
                        "action",
                        "plan",
                        "--what",
                        "Remettre la notice",
                        "--for",
                        number + "/1",
                        "--owner",
                        "bruno",
                        "--due",
                        "2026-06-30")
                .out()
                .strip();

        assertThat(action).isEqualTo("A-0001");
        done("action", "implement", action, "--how", "Affiche au guichet");
        done("action", "verify", action, "--effect", "Plus de plainte");
        assertThat(trial.run("action", "list").out()).contains("A-0001", "Remettre la notice", "vérifiée efficace");
        assertThat(trial.run("action", "list", "--state", "planifiée").out()).isEmpty();
        var tooLate = trial.asAlba("action", "abandon", action, "--reason", "x");
        assertThat(tooLate.code()).isEqualTo(5);
        assertThat(tooLate.err()).contains("ACTION_FOLLOWS_ITS_COURSE");
    }

    @Test
    void a_malfunction_may_be_left_with_a_reason() {
        done("malfunction", number, "--kind", "BREACH", "--text", "Notice non remise");

        done("malfunction", number, "--no-action", "1", "--reason", "Cas isolé");

        assertThat(trial.run("show", number).out()).contains("sans suite : Cas isolé");
        assertThat(trial.asAlba("malfunction", number, "--no-action", "7", "--reason", "x")
                        .err())
                .contains("MALFUNCTION_IS_ON_FILE");
        assertThat(trial.asAlba("malfunction", number).code()).isEqualTo(2);
    }

    @Test
    void an_unknown_action_is_code_six() {
        assertThat(trial.asAlba("action", "implement", "A-0099", "--how", "x").code())
                .isEqualTo(6);
    }

    @Test
    void the_reference_of_an_older_tool_names_a_file_too() {
        var other = trial.recorded("--reference", "ANCIEN-12");

        done("assign", "ANCIEN-12", "--to", "alba");

        assertThat(trial.run("list", "--handler", "alba").out()).contains(other);
    }

    private void done(String... args) {
        var ran = trial.asAlba(args);
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    private RegisterRow row() {
        return trial.registers
                .at(folder.resolve("registre"))
                .rows()
                .rows(List.of(ComplaintNumber.parse(number)))
                .get(0);
    }
}
