package fr.cahier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A table that fits the terminal: wide columns give way down to their least width. */
final class TextTable {
    private static final int WIDTH_OF_A_FILE = 132;
    private static final String GAP = "  ";

    /** @param least what the column keeps when the terminal is narrow */
    record Column(String title, int least) {}

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = columns;
    }

    void add(List<String> cells) {
        rows.add(cells.stream().map(Screen::line).toList());
    }

    /** Nothing for no rows: an empty list has no header. */
    void print(Desk desk) {
        if (rows.isEmpty()) {
            return;
        }
        var widths = fitted(width(desk));
        desk.print(line(columns.stream().map(Column::title).toList(), widths));
        rows.forEach(row -> desk.print(line(row, widths)));
    }

    private static int width(Desk desk) {
        var told = desk.environment("COLUMNS");
        if (told != null && told.matches("[1-9]\\d{1,3}")) {
            return Integer.parseInt(told);
        }
        // picocli asks the terminal, which the JVM cannot.
        return desk.around().terminal() ? new UsageMessageSpec().autoWidth(true).width() : WIDTH_OF_A_FILE;
    }

    private int[] fitted(int width) {
        var widths = IntStream.range(0, columns.size()).map(this::widest).toArray();
        var tooMuch = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - width;
        while (tooMuch > 0) {
            var victim = mostToGive(widths);
            if (widths[victim] <= columns.get(victim).least()) {
                break;
            }
            widths[victim]--;
            tooMuch--;
        }
        return widths;
    }

    private int mostToGive(int[] widths) {
        return IntStream.range(0, widths.length)
                .reduce((one, other) -> spare(widths, other) > spare(widths, one) ? other : one)
                .orElse(0);
    }

    private int spare(int[] widths, int column) {
        return widths[column] - columns.get(column).least();
    }

    private int widest(int column) {
        var title = length(columns.get(column).title());
        return Math.max(
                title,
                rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0));
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(Screen.shortened(cells.get(column), widths[column]), widths[column]))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
