package fr.cahier.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** The form in which a command gives its data. */
enum Output {
    TABLE,
    JSON,
    NDJSON,
    CSV;

    /** Whether programs read it: errors are then told to them too. */
    boolean forPrograms() {
        return this == JSON || this == NDJSON;
    }

    /** Reads the name of an output. */
    static final class Converter implements ITypeConverter<Output> {
        @Override
        public Output convert(String name) {
            return Arrays.stream(values())
                    .filter(output -> output.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() ->
                            Refused.usage("--output : « " + name + " » est inconnu ; attendu : " + names() + "."));
        }
    }

    private static String names() {
        return Arrays.stream(values())
                .map(output -> output.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
