package fr.cahier.documents;

import fr.cahier.application.port.UnreadableFile;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lines ended by a line feed and nothing else, as JSON Lines has them, none longer than a row may be. */
final class BoundedLines implements AutoCloseable {
    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private long number;

    BoundedLines(Reader in) {
        this.in = in;
    }

    /** The next line without its end, or {@code null} after the last. */
    @Nullable
    String next() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        number++;
        var line = new StringBuilder();
        do {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            append(line, start);
        } while (at == end && fill());
        at = Math.min(at + 1, end);
        return withoutReturn(line);
    }

    private void append(StringBuilder line, int start) {
        line.append(buffer, start, at - start);
        if (line.length() > Bounds.ROW) {
            throw new UnreadableFile(
                    String.format(Locale.FRENCH, "Ligne %d : plus de %,d caractères.", number, Bounds.ROW));
        }
    }

    private static String withoutReturn(StringBuilder line) {
        var last = line.length() - 1;
        return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** The number of the line given last, from 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
