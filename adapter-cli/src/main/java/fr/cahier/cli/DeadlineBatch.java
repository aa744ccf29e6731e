package fr.cahier.cli;

import fr.cahier.application.port.UnreadableFile;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.deadline.ComplaintDates;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads « received[,sent] » a line; all of it, or nothing: an answer that stops halfway would look complete. */
final class DeadlineBatch {
    /** A million days, under their title. */
    private static final int MOST_LINES = 1_000_001;

    private static final int MOST_PROBLEMS = 20;
    private static final int LONGEST_LINE = 200;

    private final Desk desk;
    private final List<ComplaintDates> dates = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int refusedLines;
    private boolean begun;

    DeadlineBatch(Desk desk) {
        this.desk = desk;
    }

    /** @throws Refused with the place of each line that is none, and what was expected there */
    List<ComplaintDates> read(String file) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (var reader = new LineNumberReader(new InputStreamReader(new TextSource(desk).bytes(file), decoder))) {
            for (var number = 1; ; number++) {
                var line = line(reader, number);
                if (line == null) {
                    break;
                }
                requireFew(number);
                add(number, number == 1 ? line.replace("\uFEFF", "") : line);
            }
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableFile(desk.phrases().say("refused.notUtf8", file), notUtf8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        requireNoProblem();
        return dates;
    }

    /** A line of no more than two days: what never ends is refused before it fills the memory. Every kind of line end is read as one. */
    private @Nullable String line(LineNumberReader reader, int number) throws IOException {
        var line = new StringBuilder();
        for (var sign = reader.read(); sign != '\n'; sign = reader.read()) {
            if (sign < 0) {
                return line.isEmpty() ? null : line.toString();
            }
            if (line.length() == LONGEST_LINE) {
                throw refused(desk.phrases().say("deadlines.tooLong", number, LONGEST_LINE));
            }
            line.append((char) sign);
        }
        return line.toString();
    }

    private void add(int number, String line) {
        if (line.isBlank()) {
            return;
        }
        var first = !begun;
        begun = true;
        if (first && isHeader(line)) {
            return;
        }
        var cells = line.split("[,;\t]", -1);
        if (cells.length > 2) {
            problem(number, desk.phrases().say("deadlines.twoDays"));
            return;
        }
        try {
            var received = DayConverter.day("receivedOn", unquoted(cells[0]));
            var sent = cells.length == 1 ? "" : unquoted(cells[1]);
            dates.add(new ComplaintDates(sent.isEmpty() ? null : DayConverter.day("sentOn", sent), received, null));
        } catch (InvalidInput wrong) {
            // Without the value: in the wrong file, it may be somebody’s name.
            var field = wrong.field().equals(ComplaintField.SENT_ON.key())
                    ? ComplaintField.SENT_ON
                    : ComplaintField.RECEIVED_ON;
            problem(number, field.label(desk.locale()) + " : " + wrong.sentence(desk.locale()));
        }
    }

    private static String unquoted(String cell) {
        var value = cell.strip();
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).strip()
                : value;
    }

    /** Titles have no digits, and days have. */
    private static boolean isHeader(String line) {
        return line.chars().noneMatch(Character::isDigit);
    }

    private void problem(int number, String sentence) {
        refusedLines++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(desk.phrases().say("deadlines.line", number, sentence));
        }
    }

    private void requireFew(int number) {
        if (number > MOST_LINES) {
            throw refused(desk.phrases().say("deadlines.tooMany", ImportScreen.count(MOST_LINES)));
        }
    }

    private void requireNoProblem() {
        if (refusedLines > 0) {
            var more = refusedLines > problems.size() ? "\n…" : "";
            throw refused(
                    desk.phrases().say("deadlines.refused", refusedLines) + "\n" + String.join("\n", problems) + more);
        }
    }

    private static Refused refused(String sentence) {
        return new Refused(ExitCode.INPUT_REFUSED, "INVALID_INPUT", sentence);
    }
}
