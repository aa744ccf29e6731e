package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Dates that were counted by hand from the texts, each rule under the calendar of its region. */
class DeadlineVectorsTest {
    private static final String WORKED_DATES = "worked-dates.csv";

    @ParameterizedTest(name = "{0} from {1} in {2}: {3}")
    @CsvFileSource(resources = WORKED_DATES, numLinesToSkip = 1)
    void the_date_and_its_derivation_are_the_one_worked_by_hand(
            WorkedRule rule, LocalDate start, String region, LocalDate due) {
        var dates = ComplaintDates.received(start);
        var calendar = WorkingCalendar.of(Region.of(region));

        assertThat(rule.limit().dueOn(dates, calendar)).isEqualTo(due);
        var explained = rule.policy().dueDate(rule.duty(), dates, calendar).orElseThrow();
        assertThat(explained.on()).isEqualTo(due);
        assertThat(explained.derivation())
                .filteredOn(step -> step.kind() == Step.Kind.ENDS)
                .singleElement()
                .isEqualTo(new Step(Step.Kind.ENDS, due, List.of()));
    }

    @Test
    void the_mediator_may_be_seized_up_to_the_date_worked_by_hand() throws IOException, URISyntaxException {
        var rows = rows(ours()).stream()
                .filter(row -> row.get(0).equals(WorkedRule.MEDIATOR_1_YEAR.name()))
                .toList();

        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(RecourseClock.since(LocalDate.parse(row.get(1)), null)
                                .latestOn())
                        .isEqualTo(row.get(3)));
    }

    @Test
    void every_rule_has_its_worked_dates() throws IOException, URISyntaxException {
        var rows = rows(ours());

        assertThat(rows).hasSize(76).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.get(0)).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(WorkedRule.values()).map(Enum::name).toList());
    }

    /** The list itself is not part of the project: it lies beside the folder that {@code CAHIER_DATA} names. */
    @Test
    void no_date_of_the_whole_list_is_missing_here() throws IOException, URISyntaxException {
        var told = System.getenv("CAHIER_DATA");
        var whole = Path.of(told == null ? "" : told).resolve("../knowledge/deadline-vectors.csv");
        if (told == null || !Files.exists(whole)) {
            System.err.println("*** NOT RUN: the worked dates against their source. Set CAHIER_DATA. ***");
            Assumptions.abort("CAHIER_DATA is not set, or has no list beside it");
        }

        assertThat(rows(whole)).isNotEmpty();
        assertThat(rows(ours())).containsAll(rows(whole));
    }

    private static Path ours() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(DeadlineVectorsTest.class.getResource(WORKED_DATES))
                .toURI());
    }

    /** The first four cells: rule, start, region, due. What follows is a sentence. */
    private static List<List<String>> rows(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        return lines.subList(1, lines.size()).stream()
                .map(line -> List.of(line.split(",", 5)).subList(0, 4))
                .toList();
    }
}
