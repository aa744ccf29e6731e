package fr.cahier.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Data for programs. Line ends are the same on every system, so that outputs compare. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    private static final DefaultIndenter INDENTED = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** On one line. */
    static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** On several lines, for eyes as well. */
    static String page(Object value) {
        try {
            return MAPPER.writer(layout()).writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** For data too large to hold at once; the stream stays open. */
    static JsonGenerator to(OutputStream out) throws IOException {
        var generator = MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return generator.setPrettyPrinter(layout());
    }

    private static DefaultPrettyPrinter layout() {
        return new DefaultPrettyPrinter().withObjectIndenter(INDENTED).withArrayIndenter(INDENTED);
    }
}
