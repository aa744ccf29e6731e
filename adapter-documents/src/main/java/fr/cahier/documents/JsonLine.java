package fr.cahier.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One object of a JSON Lines file, each value as the text that stands for it in a cell. */
final class JsonLine {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Keys of a file we know nothing of: not to be kept in a table that outlives it.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(Bounds.ROW)
                    .build())
            .build();

    private JsonLine() {}

    /** The values by key, in order; nothing when the line is not exactly one object. */
    static Optional<Map<String, String>> read(String line) {
        try (var parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            var values = new LinkedHashMap<String, String>();
            for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                parser.nextToken();
                values.put(key, value(parser, line));
            }
            return parser.nextToken() == null ? Optional.of(values) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** Text without its quotes, numbers as written, nothing for null; what is nested stays JSON. */
    private static String value(JsonParser parser, String line) throws IOException {
        var token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (!token.isStructStart()) {
            return parser.getText();
        }
        var start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        return line.substring(start, (int) parser.currentLocation().getCharOffset());
    }
}
