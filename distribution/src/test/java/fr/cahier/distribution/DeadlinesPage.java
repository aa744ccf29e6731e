package fr.cahier.distribution;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The generated parts of {@code docs/deadlines.md}: what stands between two markers is made from the code. */
final class DeadlinesPage {
    /** The tables that the page must show, by the name that its marker gives. */
    static final Map<String, Supplier<String>> TABLES = Map.of(
            "units", DeadlinesPageCounting::units,
            "months", DeadlinesPageCounting::months,
            "texts", DeadlinesPageTexts::table,
            "holidays", DeadlinesPageRegions::holidays,
            "regions", DeadlinesPageRegions::regions,
            "recourse", DeadlinesPageCounting::recourse);

    private static final Pattern PART =
            Pattern.compile("(?s)(<!-- generated: ([^>]+?) -->\n).*?(<!-- end of the generated part -->)");

    private DeadlinesPage() {}

    /** The page with every generated part made again. */
    static String generated(String page) {
        return PART.matcher(page)
                .replaceAll(part ->
                        Matcher.quoteReplacement(part.group(1) + "\n" + made(part.group(2)) + "\n" + part.group(3)));
    }

    /** What the markers of the page ask for. */
    static List<String> wanted(String page) {
        return PART.matcher(page)
                .results()
                .map((MatchResult part) -> part.group(2))
                .toList();
    }

    private static String made(String wanted) {
        if (DeadlinesPageExample.isOne(wanted)) {
            return DeadlinesPageExample.of(wanted).shown();
        }
        var table = TABLES.get(wanted);
        if (table == null) {
            throw new IllegalArgumentException("the page asks for « " + wanted + " », which is neither a table ("
                    + TABLES.keySet() + ") nor an example");
        }
        return table.get();
    }
}
