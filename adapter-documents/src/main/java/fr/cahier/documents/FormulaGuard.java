package fr.cahier.documents;

/**
 * Keeps spreadsheet programs from taking a cell of a CSV for a formula: one apostrophe in front, taken off on reading.
 *
 * <p>A text that already looks guarded gets one more, so that reading what was written gives back every text exactly.
 */
final class FormulaGuard {
    /** Their full-width forms too: some programs fold them. */
    private static final String RISKY = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static String on(String text) {
        return startsFormula(text) ? "'" + text : text;
    }

    static String off(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '\'' && startsFormula(cell) ? cell.substring(1) : cell;
    }

    /** Whether a risky character comes first, but for apostrophes. */
    private static boolean startsFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && RISKY.indexOf(text.charAt(at)) >= 0;
    }
}
