package fr.cahier.documents;

import fr.cahier.application.port.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What reading every byte once tells: the digest of the file as it came, and the encoding of the text it holds. */
record Survey(String sha256, Charset charset) {

    /** The digest alone, for files that hold no text. */
    static String sha256(LocalFile file) {
        try (var in = digesting(file.open())) {
            in.transferTo(OutputStream.nullOutputStream());
            return hex(in);
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    /** @throws UnreadableFile when no encoding reads the text to its end */
    static Survey of(Content content, @Nullable String encoding) {
        var probe = new EncodingProbe(content.file().name(), known(content, encoding));
        try (var raw = digesting(content.file().open());
                var in = content.open(raw)) {
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                probe.accept(buffer, read);
            }
            probe.end();
            // Bytes after the end of a gzip archive count too.
            raw.transferTo(OutputStream.nullOutputStream());
            return new Survey(hex(raw), probe.charset());
        } catch (IOException e) {
            throw content.file().unreadable(e);
        }
    }

    private static @Nullable Charset known(Content content, @Nullable String encoding) {
        return encoding == null ? marked(content.head(3)) : named(encoding);
    }

    private static @Nullable Charset marked(byte[] head) {
        var first = new String(head, StandardCharsets.ISO_8859_1);
        if (first.startsWith("\u00ef\u00bb\u00bf")) {
            return StandardCharsets.UTF_8;
        }
        if (first.startsWith("\u00ff\u00fe")) {
            return StandardCharsets.UTF_16LE;
        }
        return first.startsWith("\u00fe\u00ff") ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset named(String encoding) {
        try {
            return Charset.forName(encoding.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableFile(
                    "L’encodage « %s » est inconnu. Essayez UTF-8, windows-1252, ISO-8859-1, UTF-16LE ou IBM850."
                            .formatted(encoding),
                    e);
        }
    }

    private static DigestInputStream digesting(InputStream in) {
        try {
            return new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(DigestInputStream in) {
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
}
