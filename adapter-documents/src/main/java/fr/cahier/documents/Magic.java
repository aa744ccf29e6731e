package fr.cahier.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kinds of files known by their first bytes, and what to do with those that hold no table. */
enum Magic {
    GZIP("\u001f\u008b", "est compressé deux fois. Décompressez-le d’abord."),
    ZIP("PK\u0003\u0004", null),
    EMPTY_ZIP("PK\u0005\u0006", "est une archive ZIP vide."),
    OLE2("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", null),
    BZIP2("BZh", "1AY&SY", "est compressé en bzip2. Décompressez-le d’abord (bunzip2), ou utilisez gzip."),
    XZ("\u00fd7zXZ\u0000", "est compressé en xz. Décompressez-le d’abord (unxz), ou utilisez gzip."),
    SEVEN_ZIP("7z\u00bc\u00af'\u001c", "est une archive 7z. Extrayez le fichier qu’elle contient."),
    RAR("Rar!\u001a\u0007", "est une archive RAR. Extrayez le fichier qu’elle contient."),
    ZSTD("(\u00b5/\u00fd", "est compressé en zstd. Décompressez-le d’abord (unzstd), ou utilisez gzip."),
    PDF("%PDF-", "est un document PDF. Exportez le tableau d’origine en CSV ou en XLSX."),
    RTF("{\\rtf", "est un document RTF. Exportez le tableau d’origine en CSV ou en XLSX."),
    XML("<?xml", Magic.MARKUP),
    HTML("<html", Magic.MARKUP),
    DOCTYPE("<!DOCTYPE", Magic.MARKUP),
    TABLE("<table", Magic.MARKUP);

    /** Several tools give web pages and XML the name of a workbook. */
    private static final String MARKUP =
            "est une page web ou un document XML, quel que soit son nom. Ouvrez-le dans un tableur et enregistrez-le en XLSX ou en CSV.";

    private final String first;
    private final String later;
    private final @Nullable String refusal;

    Magic(String first, @Nullable String refusal) {
        this(first, "", refusal);
    }

    /** @param later what follows one byte after {@code first}, when that is not enough */
    Magic(String first, String later, @Nullable String refusal) {
        this.first = first;
        this.later = later;
        this.refusal = refusal;
    }

    boolean begins(byte[] head) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        return start.startsWith(first) && start.startsWith(later, later.isEmpty() ? 0 : first.length() + 1);
    }

    /** The first kind that these bytes begin. */
    static Optional<Magic> of(byte[] head) {
        return Arrays.stream(values()).filter(magic -> magic.begins(head)).findFirst();
    }

    /** Why it holds no table, or nothing when that has to be looked up inside. */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }
}
