package fr.cahier.documents;

import fr.cahier.application.port.TableFiles.Form;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The characters of a file, without its byte order mark. */
record TextContent(Content content, Survey survey) {

    /** Reads from the first character; a byte that means nothing is an error, never a replacement. */
    Reader open() throws IOException {
        var decoder = survey.charset().newDecoder();
        var in = new PushbackReader(new InputStreamReader(content.open(), decoder), 1);
        var first = in.read();
        if (first >= 0 && first != 0xfeff) {
            in.unread(first);
        }
        return in;
    }

    /** At most this many of the first characters. */
    String beginning(int length) {
        try (var in = open()) {
            var start = new StringBuilder();
            var buffer = new char[1 << 13];
            for (int read = in.read(buffer); read >= 0 && start.length() < length; read = in.read(buffer)) {
                start.append(buffer, 0, read);
            }
            return start.substring(0, Math.min(length, start.length()));
        } catch (IOException e) {
            throw file().unreadable(e);
        }
    }

    LocalFile file() {
        return content.file();
    }

    Form form(String format, @Nullable Character separator) {
        return new Form(
                file().name(), survey.sha256(), format, survey.charset().name(), separator, null, content.isGzipped());
    }
}
