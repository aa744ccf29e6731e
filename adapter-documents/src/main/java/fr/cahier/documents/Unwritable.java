package fr.cahier.documents;

import fr.cahier.application.port.UnwritableValue;
import java.util.Locale;

/** Values that a format cannot hold: they are named, never changed on the way. */
final class Unwritable {
    private static final int LONGEST_CELL = 32_767;

    private Unwritable() {}

    /** Half a surrogate pair is no character in any encoding. */
    static void requireWhole(String row, String column, String text) {
        text.codePoints()
                .filter(point -> Character.getType(point) == Character.SURROGATE)
                .findFirst()
                .ifPresent(point -> {
                    throw refused(
                            row,
                            column,
                            character(point) + " est la moitié d’un caractère, et ne s’écrit dans aucun"
                                    + " fichier. Corrigez le texte.");
                });
    }

    /** A workbook is XML, and its cells are bounded. */
    static void requireFitForWorkbook(String row, String column, String text) {
        text.codePoints().filter(point -> !isXml(point)).findFirst().ifPresent(point -> {
            throw refused(
                    row, column, character(point) + " n’est pas admis dans un classeur. Exportez en CSV ou NDJSON.");
        });
        if (text.length() > LONGEST_CELL) {
            throw refused(
                    row,
                    column,
                    String.format(
                            Locale.FRENCH,
                            "une cellule de classeur tient %,d caractères, ce texte en a %,d. Exportez en CSV ou NDJSON.",
                            LONGEST_CELL,
                            text.length()));
        }
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xd7ff)
                || (point >= 0xe000 && point <= 0xfffd)
                || point >= 0x10000;
    }

    private static String character(int point) {
        return "le caractère U+%04X".formatted(point);
    }

    static UnwritableValue refused(String row, String column, String why) {
        return new UnwritableValue("%s, colonne « %s » : %s".formatted(row, column, why));
    }
}
