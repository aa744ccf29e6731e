package fr.cahier.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A table that fits the terminal: wide columns give way down to their least width. */
final class TextTable {
    private static final int WIDTH_OF_A_FILE = 132;
    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param least what it keeps when the terminal is narrow
     * @param spared whether it goes altogether when the terminal is too narrow for all
     */
    record Column(String title, int least, boolean spared) {
        Column(String title, int least) {
            this(title, least, false);
        }
    }

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
        var width = width(desk);
        var shown = shown(width);
        var widths = fitted(shown, width);
        desk.print(line(columns.stream().map(Column::title).toList(), shown, widths));
        rows.forEach(row -> desk.print(line(row, shown, widths)));
    }

    /** The columns that find room at their least width; the last one that can be spared goes first. */
    private List<Integer> shown(int width) {
        var shown = new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
        for (var column = columns.size() - 1; column >= 0; column--) {
            var least = shown.stream().mapToInt(one -> columns.get(one).least()).sum();
            if (least + GAP.length() * (shown.size() - 1) > width
                    && columns.get(column).spared()) {
                shown.remove(Integer.valueOf(column));
            }
        }
        return shown;
    }

    private static int width(Desk desk) {
        var told = desk.environment("COLUMNS");
        if (told != null && told.matches("[1-9]\\d{1,3}")) {
            return Integer.parseInt(told);
        }
        // picocli asks the terminal, which the JVM cannot.
        return desk.around().terminal() ? new UsageMessageSpec().autoWidth(true).width() : WIDTH_OF_A_FILE;
    }

    private int[] fitted(List<Integer> shown, int width) {
        var widths = IntStream.range(0, columns.size()).map(this::widest).toArray();
        var tooMuch =
                shown.stream().mapToInt(column -> widths[column]).sum() + GAP.length() * (shown.size() - 1) - width;
        while (tooMuch > 0) {
            var victim = shown.stream()
                    .max(Comparator.comparingInt(column -> spare(widths, column)))
                    .orElseThrow();
            if (spare(widths, victim) <= 0) {
                break;
            }
            widths[victim]--;
            tooMuch--;
        }
        return widths;
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

    private static String line(List<String> cells, List<Integer> shown, int[] widths) {
        return shown.stream()
                .map(column -> padded(Screen.shortened(cells.get(column), widths[column]), widths[column]))
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
