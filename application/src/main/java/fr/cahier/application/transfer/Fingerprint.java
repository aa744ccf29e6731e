package fr.cahier.application.transfer;

import fr.cahier.domain.complaint.ComplaintField;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** What a row says, in 128 bits of SHA-256: rows that say the same have the same one, whatever file they come from. */
final class Fingerprint {
    private static final int KEPT_BYTES = 16;

    private final MessageDigest sha256;

    Fingerprint() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Over the filled fields, each with its name and length, so that no two rows run together. */
    String of(Draft draft, Set<ComplaintField> fields) {
        for (var field : fields) {
            var text = draft.get(field);
            if (text != null) {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                sha256.update(field.key().getBytes(StandardCharsets.US_ASCII));
                sha256.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                sha256.update(bytes);
            }
        }
        return HexFormat.of().formatHex(sha256.digest(), 0, KEPT_BYTES);
    }
}
