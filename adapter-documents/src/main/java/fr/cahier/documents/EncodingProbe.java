package fr.cahier.documents;

import fr.cahier.application.port.UnreadableFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text by reading all of it: the one told or marked, else UTF-8 when every byte agrees, else
 * windows-1252. Nothing is ever replaced: what neither of them can read is refused.
 */
final class EncodingProbe {
    private static final int NOWHERE = -1;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String name;
    private final Charset expected;
    private final boolean guessed;
    private final CharsetDecoder decoder;
    private final CharBuffer decoded = CharBuffer.allocate(1 << 14);
    private final ByteBuffer pending = ByteBuffer.allocate((1 << 16) + 16);

    private long line = 1;
    private boolean afterReturn;
    private long brokenLine;
    private long undefinedLine;
    private boolean beyondAscii;
    private boolean cut;

    /** @param known the encoding told by the user or by a byte order mark */
    EncodingProbe(String name, @Nullable Charset known) {
        this.name = name;
        this.expected = known == null ? StandardCharsets.UTF_8 : known;
        this.guessed = known == null;
        this.decoder = expected.newDecoder();
    }

    /** @param length at most 65,536 */
    void accept(byte[] bytes, int length) {
        var broken = brokenLine == 0 ? decode(bytes, length) : NOWHERE;
        for (int i = 0; i < length; i++) {
            if (i == broken) {
                brokenLine = line;
            }
            scan(bytes[i]);
        }
    }

    /** The index of the first byte that cannot be read. */
    private int decode(byte[] bytes, int length) {
        var carried = pending.position();
        pending.put(bytes, 0, length).flip();
        var readable = decode(false);
        var at = Math.max(0, pending.position() - carried);
        pending.compact();
        return readable ? NOWHERE : at;
    }

    private boolean decode(boolean last) {
        CoderResult result;
        do {
            decoded.clear();
            var before = pending.position();
            result = decoder.decode(pending, decoded, last);
            beyondAscii |= pending.position() - before > decoded.position();
        } while (result.isOverflow());
        return !result.isError();
    }

    private void scan(byte value) {
        if (value < 0 && undefinedLine == 0 && isUndefined(value & 0xff)) {
            undefinedLine = line;
        }
        if ((value == '\n' && !afterReturn) || value == '\r') {
            line++;
        }
        afterReturn = value == '\r';
    }

    /** Says that all bytes have been seen. */
    void end() {
        pending.flip();
        if (brokenLine == 0 && !decode(true)) {
            brokenLine = line;
            cut = beyondAscii;
        }
    }

    /** The bytes to which windows-1252 gives no character. */
    private static boolean isUndefined(int value) {
        return value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d;
    }

    /** @throws UnreadableFile when a byte means nothing in the encoding told, or in any we would guess */
    Charset charset() {
        if (brokenLine == 0) {
            return expected;
        }
        if (cut) {
            throw refused(brokenLine, "le fichier est coupé au milieu d’un caractère. Copiez-le de nouveau en entier.");
        }
        if (!guessed) {
            throw refused(
                    brokenLine,
                    "le texte n’est pas en %s. Indiquez le bon encodage (--encoding), ou laissez-le détecter."
                            .formatted(expected.name()));
        }
        if (undefinedLine != 0) {
            throw refused(
                    undefinedLine,
                    "un octet n’a de sens ni en UTF-8 ni en windows-1252. Indiquez l’encodage du fichier"
                            + " (par exemple --encoding IBM850, x-MacRoman ou ISO-8859-1).");
        }
        return WINDOWS;
    }

    private UnreadableFile refused(long at, String why) {
        return new UnreadableFile("« %s », ligne %d : %s".formatted(name, at, why));
    }
}
