package fr.cahier.persistence;

import fr.cahier.application.port.Ordering;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last row of a page, which a text that fits into a link can name.
 *
 * @param key its value of the ordering's column, or {@code null} when it has none
 * @param number its own number, as stored
 */
record Position(@Nullable Object key, long number) {
    private static final String SEPARATOR = "\n";

    String in(Ordering ordering) {
        var kind = RegisterColumn.of(ordering.field()).kind();
        var parts = String.join(
                SEPARATOR, name(ordering), Kind.NUMBER.written(number), key == null ? "" : "=" + kind.written(key));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws InvalidInput when it is not a position in this ordering */
    static Position parse(String text, Ordering ordering) {
        return decoded(text)
                .map(parts -> parts.split(SEPARATOR, 3))
                .filter(parts -> parts.length == 3 && parts[0].equals(name(ordering)))
                .flatMap(parts -> of(parts[1], parts[2], RegisterColumn.of(ordering.field())))
                .filter(position -> position.in(ordering).equals(text))
                .orElseThrow(() -> new InvalidInput("from", Problem.NOT_ONE_OF, "next"));
    }

    private static Optional<Position> of(String number, String key, RegisterColumn column) {
        var stored = Kind.NUMBER.value(number).map(Long.class::cast);
        if (key.isEmpty()) {
            return stored.map(known -> new Position(null, known));
        }
        var value = column.kind().value(key.substring(1));
        return stored.flatMap(known -> value.map(found -> new Position(found, known)));
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static String name(Ordering ordering) {
        return (ordering.field() == null ? "" : ordering.field().key()) + (ordering.descending() ? "-" : "+");
    }
}
