package fr.cahier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the script: {@code -120 handler ferrand = record --client "…"}.
 *
 * @param day on which it happens; a weekend goes back to its Friday
 * @param who manager, handler or clerk
 * @param name by which later lines call the number that this one gets, as {@code {ferrand}}; or {@code null}
 */
record DemoLine(LocalDate day, String who, @Nullable String name, String command) {
    private static final String SCRIPT = "demo.txt";
    private static final Pattern FORM = Pattern.compile("(-?\\d+)\\s+(\\w+)\\s+(?:(\\w+)\\s+=\\s+)?(.+)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern PLACE = Pattern.compile("\\{([+\\w]+)}");

    /** The whole year in the order of the days; the script tells it file by file. */
    static List<DemoLine> script(LocalDate today) {
        try (var resource = Objects.requireNonNull(DemoLine.class.getResourceAsStream(SCRIPT))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> parse(line, today))
                    .sorted(Comparator.comparing(DemoLine::day))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DemoLine parse(String line, LocalDate today) {
        var parts = FORM.matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalStateException("demo: " + line);
        }
        var day = workday(today.plusDays(Integer.parseInt(parts.group(1))));
        return new DemoLine(day, parts.group(2), parts.group(3), parts.group(4));
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
            default -> day;
        };
    }

    /** The command in words, its places filled: {@code {name}} with what it stands for, {@code {+7}} with a day. */
    List<String> arguments(Map<String, String> names) {
        List<String> arguments = new ArrayList<>(List.of("--as", Objects.requireNonNull(names.get(who))));
        var words = WORD.matcher(command);
        while (words.find()) {
            var word = words.group(1) == null ? words.group(2) : words.group(1);
            arguments.add(PLACE.matcher(word).replaceAll(place -> filled(place.group(1), names)));
        }
        return arguments;
    }

    private String filled(String place, Map<String, String> names) {
        if (place.startsWith("+")) {
            return day.plusDays(Integer.parseInt(place.substring(1))).toString();
        }
        return Objects.requireNonNull(names.get(place), place);
    }
}
