package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moves a due date, and what only tells that it would move. */
class MovingDatesTest {
    @TempDir
    Path folder;

    @Test
    void other_texts_are_tried_on_the_whole_register_and_nothing_is_written() throws IOException {
        var trial = Trial.in(folder);
        var late = trial.recorded("--handler", "alba", "--sent", "20/02/2026");
        trial.asAlba("acknowledge", late, "--on", "12/03/2026");
        var before = trial.run("show", late, "--output", "json").out();

        var ran = trial.run("simulate", "--policy", "acpr-2024-r-02", "--output", "json");

        assertThat(ran.code()).isZero();
        var json = new ObjectMapper().readTree(ran.out());
        assertThat(json.get("examined").asInt()).isEqualTo(1);
        assertThat(json.get("moved").asInt()).isEqualTo(2);
        assertThat(json.get("becomeLate").asInt()).isEqualTo(1);
        assertThat(json.get("becomeTimely").asInt()).isZero();
        assertThat(json.at("/dueDates/0/to").asText()).isEqualTo("2026-03-04");
        assertThat(json.at("/dueDates/0/stateNow").asText()).isEqualTo("MET");
        assertThat(json.at("/dueDates/0/stateThen").asText()).isEqualTo("MET_LATE");
        assertThat(json.at("/dueDates/1/to").asText()).isEqualTo("2026-04-20");
        assertThat(trial.run("show", late, "--output", "json").out()).isEqualTo(before);
    }

    @Test
    void for_eyes_a_simulation_is_a_table_and_a_sum_and_for_streams_a_line_each() {
        var trial = Trial.in(folder);
        var number = trial.recorded("--handler", "alba");

        var table = trial.run("simulate", "--policy", "gdpr-art-12,procedure");
        assertThat(table.out()).contains(number, "réponse", "02/05/2026", "02/04/2026", "Alba Exemple");
        assertThat(table.err()).contains("Dossiers examinés : 1. Échéances déplacées : 1");
        assertThat(trial.run("simulate", "--policy", "gdpr-art-12", "--output", "ndjson")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(trial.run("simulate", "--policy", "procedure").out()).isEmpty();
    }

    @Test
    void an_unknown_text_cannot_be_tried() {
        var ran = Trial.in(folder).run("simulate", "--policy", "acpr");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("--policy", "acpr-2024-r-02");
    }

    @Test
    void a_date_set_by_hand_is_shown_first_and_keeps_the_old_one_in_the_file() {
        var trial = Trial.in(folder);
        var number = trial.recorded("--handler", "alba");
        var order = List.of("redate", number, "--response-due", "15/06/2026", "--reason", "Accord du client");

        var dry = trial.asAlba(with(order, "--dry-run"));
        assertThat(dry.err()).contains("À blanc", "réponse, 15/06/2026 au lieu de 02/05/2026");
        assertThat(due(trial, number)).isEqualTo("2026-05-02");

        trial.asAlba(order.toArray(String[]::new));
        assertThat(due(trial, number)).isEqualTo("2026-06-15");
        assertThat(trial.run("show", number).out())
                .contains("Échéances revues : Accord du client ; réponse : 15/06/2026 au lieu de 02/05/2026");
        assertThat(trial.run("deadlines", number, "--why").out())
                .contains("Fixé à la main le 16/03/2026, au lieu du 02/05/2026 : Accord du client.");
    }

    @Test
    void without_a_date_the_firms_texts_of_today_are_counted_and_sameness_is_told() {
        var trial = Trial.in(folder);
        var number = trial.recorded("--handler", "alba");

        var ran = trial.asAlba("redate", number, "--reason", "Par acquit de conscience");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("le calcul donne les mêmes échéances");
    }

    @Test
    void a_holding_response_moves_the_due_date_where_the_text_lets_it() {
        var trial = Trial.under(folder, "psp-l133-45");
        var number = trial.recorded("--handler", "alba");
        var ran = trial.asAlba(holding(number, "03/04/2026"));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("la réponse est due le 03/04/2026");
        assertThat(due(trial, number)).isEqualTo("2026-04-03");
        assertThat(trial.asAlba(holding(number, "30/06/2026")).err()).contains("EXTENSION_WITHIN_ITS_LIMIT");
    }

    @Test
    void under_the_procedure_alone_a_holding_response_is_refused_by_name() {
        var trial = Trial.in(folder);
        var number = trial.recorded("--handler", "alba");
        var ran = trial.asAlba(holding(number, "20/05/2026"));

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("EXTENSION_ALLOWED_BY_THE_POLICY");
        assertThat(due(trial, number)).isEqualTo("2026-05-02");
    }

    @Test
    void where_a_text_owes_it_a_favourable_answer_names_the_recourse_too() {
        var trial = Trial.under(folder, "acpr-2024-r-02");
        var number = trial.recorded("--handler", "alba");
        var answer = List.of("respond", number, "--outcome", "favorable", "--text", "Oui", "--channel", "LETTER");

        assertThat(trial.asAlba(answer.toArray(String[]::new)).err()).contains("EVERY_ANSWER_NAMES_RECOURSE");
        assertThat(trial.asAlba(with(answer, "--recourse", "MEDIATEUR_EXEMPLE")).code())
                .isZero();
    }

    @Test
    void a_corrected_day_of_sending_tells_that_due_dates_would_move_and_moves_none() {
        var trial = Trial.under(folder, "acpr-2024-r-02");
        var number = trial.recorded("--handler", "alba");

        var ran = trial.asAlba("correct", number, "--sent", "20/02/2026");
        assertThat(ran.err()).contains("accusé le 04/03/2026, réponse le 20/04/2026", "cahier redate");
        assertThat(due(trial, number)).isEqualTo("2026-05-02");

        trial.asAlba("redate", number, "--reason", "Date d’envoi retrouvée");
        assertThat(due(trial, number)).isEqualTo("2026-04-20");
        assertThat(trial.run("deadlines", number).out()).doesNotContain("compte depuis un autre jour");
        assertThat(trial.asAlba("correct", number, "--sent", "").err()).contains("réponse le 02/05/2026");
        assertThat(trial.asAlba("correct", number, "--sent", "hier").err()).contains("--sent : n’est pas une date");
    }

    @Test
    void a_holding_response_outlives_a_re_dating() {
        var trial = Trial.under(folder, "psp-l133-45");
        var number = trial.recorded("--handler", "alba");
        trial.asAlba(holding(number, "03/04/2026"));

        assertThat(trial.asAlba("redate", number, "--reason", "Contrôle").err()).contains("mêmes échéances");
        assertThat(due(trial, number)).isEqualTo("2026-04-03");
    }

    @Test
    void a_dry_run_tells_programs_what_would_change() throws IOException {
        var trial = Trial.in(folder);
        var number = trial.recorded("--handler", "alba");
        var ran = trial.asAlba(
                "redate",
                number,
                "--response-due",
                "15/06/2026",
                "--reason",
                "Accord",
                "--dry-run",
                "--output",
                "json");

        var json = new ObjectMapper().readTree(ran.out());
        assertThat(json.at("/changes/0/duty").asText()).isEqualTo("RESPONSE");
        assertThat(json.at("/changes/0/from").asText()).isEqualTo("2026-05-02");
        assertThat(json.at("/changes/0/dueOn").asText()).isEqualTo("2026-06-15");
        assertThat(ran.err()).contains("(fixée à la main)");
    }

    @Test
    void where_a_text_owes_it_the_suggested_answer_names_the_mediator() {
        var trial = Trial.under(folder, "acpr-2024-r-02");
        var number = trial.recorded("--handler", "alba");

        assertThat(trial.asAlba("acknowledge", number).err())
                .contains("respond " + number, "--recourse MEDIATEUR_EXEMPLE");
    }

    private static String[] holding(String number, String until) {
        return new String[] {
            "inform", number, "--channel", "EMAIL", "--text", "Expertise en cours", "--holding", "--promise", until
        };
    }

    private static String[] with(List<String> order, String... more) {
        return Stream.concat(order.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static String due(Trial trial, String number) {
        var json = trial.run("show", number, "--output", "json").out();
        try {
            return new ObjectMapper().readTree(json).get("dueOn").asText();
        } catch (IOException broken) {
            throw new AssertionError(json, broken);
        }
    }
}
