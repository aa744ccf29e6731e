package fr.cahier.application.transfer;

import fr.cahier.domain.complaint.ComplaintField;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Column headers as people type them: known in French, in English or by field name, whatever the case and accents. */
final class Headers {
    /** Our own columns in a rejects file; they are read over when it comes back mended. */
    static final List<String> REJECTS = List.of("ligne", "colonne", "motif");

    private static final Map<String, ComplaintField> KNOWN = known();

    private Headers() {}

    /** The field that a header names, or {@code null}. */
    static @Nullable ComplaintField field(String header) {
        return KNOWN.get(plain(header));
    }

    /** How many columns are the file's own: all, but those that we added to its rejects. */
    static int own(List<String> header) {
        var own = header.size() - REJECTS.size();
        return own > 0 && header.subList(own, header.size()).equals(REJECTS) ? own : header.size();
    }

    /** Whether these are the ten columns of the procedure, under our own labels and in order. */
    static boolean areTheRegisters(List<String> header) {
        return plain(header).equals(labels(ComplaintField.REGISTER));
    }

    /** Whether these are the columns of the file that people are given to fill in. */
    static boolean areTheTemplates(List<String> header) {
        return plain(header.subList(0, own(header))).equals(labels(ImportComplaints.TEMPLATE));
    }

    /** Whether the ten columns are among these, under our own labels. */
    static boolean holdTheRegisters(List<String> header) {
        return plain(header).containsAll(labels(ComplaintField.REGISTER));
    }

    private static List<String> labels(List<ComplaintField> fields) {
        return fields.stream().map(field -> plain(field.label(Locale.FRENCH))).toList();
    }

    private static List<String> plain(List<String> header) {
        return header.stream().map(Headers::plain).toList();
    }

    private static Map<String, ComplaintField> known() {
        Map<String, ComplaintField> known = new HashMap<>();
        for (var field : ComplaintField.values()) {
            known.put(plain(field.key()), field);
            known.put(plain(field.label(Locale.FRENCH)), field);
            known.put(plain(field.label(Locale.ENGLISH)), field);
        }
        return Map.copyOf(known);
    }

    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
