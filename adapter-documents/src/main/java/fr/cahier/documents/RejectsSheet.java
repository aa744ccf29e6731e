package fr.cahier.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.cahier.application.port.TableFiles.Form;
import fr.cahier.application.port.TableWriters.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of another file as they came, to be corrected and read again.
 *
 * <p>They wait in a private file until the last one is known: one value that the encoding of the other file cannot hold
 * puts all of them in UTF-8. Half a surrogate pair, which a JSON file can smuggle in, is written as its escape.
 */
final class RejectsSheet implements Sheet {
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private final OutputStream out;
    private final Charset charset;
    private final CharsetEncoder encoder;
    private final Path waiting;
    private final CsvWriter csv;
    private boolean encodable = true;

    RejectsSheet(OutputStream out, Form form, List<String> header) {
        this.out = out;
        charset = charset(form);
        encoder = charset.newEncoder();
        var separator = form.separator();
        try {
            waiting = Files.createTempFile("cahier-", ".tmp");
            waiting.toFile().deleteOnExit();
            csv = CsvWriter.builder()
                    .fieldSeparator(separator == null ? ';' : separator)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .quoteStrategy(new CautiousQuotes())
                    .build(waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row("", List.copyOf(header));
    }

    private static Charset charset(Form form) {
        var own = form.encoding() == null ? StandardCharsets.UTF_8 : Charset.forName(form.encoding());
        return own.canEncode() ? own : StandardCharsets.UTF_8;
    }

    @Override
    public void row(String name, List<@Nullable String> values) {
        csv.writeRecord(values.stream().map(this::cell).toList());
    }

    private String cell(@Nullable String value) {
        var whole = value == null ? "" : HALF.matcher(value).replaceAll(RejectsSheet::escape);
        encodable = encodable && encoder.canEncode(whole);
        return FormulaGuard.on(whole);
    }

    private static String escape(MatchResult half) {
        return Matcher.quoteReplacement("\\u%04X".formatted((int) half.group().charAt(0)));
    }

    @Override
    public void close() {
        try {
            csv.close();
            copy(encodable ? charset : StandardCharsets.UTF_8);
            Files.delete(waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Charset target) throws IOException {
        var writer = new OutputStreamWriter(out, target);
        try (var rows = Files.newBufferedReader(waiting)) {
            // « UTF-16 » without an order writes its own mark.
            writer.write(target.name().matches("UTF-8|UTF-16[BL]E") ? "\ufeff" : "");
            rows.transferTo(writer);
        }
        writer.flush();
    }
}
