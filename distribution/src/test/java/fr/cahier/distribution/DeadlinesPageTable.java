package fr.cahier.distribution;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table as Markdown has it. */
final class DeadlinesPageTable {
    private DeadlinesPageTable() {}

    static String of(List<Object> headings, Stream<String> rows) {
        return row(headings.toArray()) + "|---".repeat(headings.size()) + "|\n" + rows.collect(joining());
    }

    static String row(Object... cells) {
        return Stream.of(cells).map(cell -> Objects.toString(cell, "–")).collect(joining(" | ", "| ", " |\n"));
    }

    static String code(Object name) {
        return "`" + name + "`";
    }
}
