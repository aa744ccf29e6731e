package fr.cahier.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replays the commands that the documentation shows and compares what they answer, words and exit codes included. After a
 * wanted change, {@code -Dtour.write=true} writes the new answers into the page, to be read before they are committed.
 */
class TourTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final String PROMPT = "$ ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path here;

    @Test
    void the_tour_of_the_procedure_answers_as_the_page_shows() throws IOException {
        assertThat(replay("docs/tour.md", Map.of("CAHIER_AS", "alba"))).isGreaterThan(40);
    }

    @Test
    void the_five_minutes_of_the_readme_answer_as_it_shows() throws IOException {
        assertThat(replay("README.md", Map.of("CAHIER_AS", "alba", "CAHIER_COMMAND", "./cahier")))
                .isGreaterThan(3);
    }

    /** Answers how many commands the page shows. */
    private long replay(String page, Map<String, String> environment) throws IOException {
        Files.copy(PROJECT.resolve("examples/firm.yaml"), here.resolve("firm.yaml"));
        var file = PROJECT.resolve(page);
        var shown = Files.readString(file);
        var replayed = replayed(shown.lines().toList(), new Program(here, environment));
        if (Boolean.getBoolean("tour.write")) {
            Files.writeString(file, replayed);
        }

        assertThat(replayed).isEqualTo(shown);
        return shown.lines().filter(line -> line.startsWith(PROMPT)).count();
    }

    /** The page with the answers of today's program in place of those it shows. */
    private String replayed(List<String> lines, Program program) {
        List<String> page = new ArrayList<>();
        var inAnswer = false;
        for (var line : lines) {
            if (line.startsWith(PROMPT)) {
                if (inAnswer) {
                    page.add("");
                }
                page.add(line);
                page.addAll(answer(line.substring(PROMPT.length()), program));
                inAnswer = true;
            } else {
                // An answer, empty lines included, ends with its block or at the next command.
                inAnswer = inAnswer && !line.startsWith("```");
                if (!inAnswer) {
                    page.add(line);
                }
            }
        }
        return String.join("\n", page) + "\n";
    }

    private List<String> answer(String command, Program program) {
        var words = words(command);
        assertThat(words.get(0)).isIn("cahier", "./cahier");
        var said = new ByteArrayOutputStream();
        var code = program.execute(words.subList(1, words.size()), said, said);
        var answer = new ArrayList<>(said.toString(StandardCharsets.UTF_8)
                .replace(here.toString(), ".")
                .lines()
                .toList());
        if (code != 0) {
            answer.add("(code " + code + ")");
        }
        return answer;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        var word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}
