package fr.cahier.documents;

import fr.cahier.application.port.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** OLE2 files: workbooks of before 2007, and those protected by a password. Neither can be read. */
final class OldWorkbook {
    /** Names in an OLE2 directory are UTF-16; the parts follow each other, one character a char here. */
    private static final String ENCRYPTED = wide("EncryptedPackage");

    private OldWorkbook() {}

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    static UnreadableFile refusal(Content content) {
        return content.file()
                .refused(
                        mentions(content, ENCRYPTED)
                                ? "est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis recommencez."
                                : "est un ancien document Office (.xls, .doc). Ouvrez-le dans un tableur et"
                                        + " enregistrez-le en XLSX ou en CSV.");
    }

    private static boolean mentions(Content content, String name) {
        try (var in = content.open()) {
            var window = "";
            for (var part = in.readNBytes(1 << 16); part.length > 0; part = in.readNBytes(1 << 16)) {
                window += new String(part, StandardCharsets.ISO_8859_1);
                if (window.contains(name)) {
                    return true;
                }
                window = window.substring(Math.max(0, window.length() - name.length()));
            }
            return false;
        } catch (IOException e) {
            throw content.file().unreadable(e);
        }
    }
}
