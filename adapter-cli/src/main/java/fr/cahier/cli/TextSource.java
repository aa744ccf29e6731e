package fr.cahier.cli;

import fr.cahier.application.port.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** Long values from where people have them: the command line, a file, or standard input (« - »). */
final class TextSource {
    /** Longer than any text that the register keeps: the domain refuses it, and memory is spared. */
    private static final int MOST = 1_000_000;

    private final Desk desk;

    TextSource(Desk desk) {
        this.desk = desk;
    }

    /** The value itself, or what standard input says when it is « - ». */
    @Nullable
    String text(@Nullable String value) {
        return "-".equals(value) ? decoded(desk.around().in(), "-") : value;
    }

    /** A value, or the content of a file when that was given instead. */
    @Nullable
    String text(@Nullable String value, @Nullable String file) {
        if (file == null) {
            return text(value);
        }
        if (value != null) {
            throw Refused.usage(desk.phrases().say("refused.textTwice"));
        }
        return decoded(bytes(file), file);
    }

    /** A file, or standard input for « - ». */
    InputStream bytes(String file) {
        if (file.equals("-")) {
            return desk.around().in();
        }
        try {
            return new ByteArrayInputStream(
                    Files.readAllBytes(desk.around().directory().resolve(file)));
        } catch (IOException unreadable) {
            throw new UnreadableFile(desk.phrases().say("refused.noFile", file), unreadable);
        }
    }

    private String decoded(InputStream from, String name) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(from.readNBytes(MOST)))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripTrailing();
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableFile(desk.phrases().say("refused.notUtf8", name), notUtf8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
