package fr.cahier.cli;

/** What may be sent to a terminal: texts of the register must not steer it. */
final class Screen {
    private static final int REPLACEMENT = 0xFFFD;

    private Screen() {}

    /** On one line: every control character, line breaks included, shows as �. */
    static String line(String text) {
        return shown(text, false);
    }

    /** On several lines: line breaks stay. */
    static String text(String text) {
        return shown(text.replace("\r\n", "\n").replace('\t', ' '), true);
    }

    /** At most {@code width} characters; « … » tells that there is more. */
    static String shortened(String text, int width) {
        if (text.codePointCount(0, text.length()) <= width) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
    }

    private static String shown(String text, boolean breaks) {
        var shown = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> (breaks && point == '\n') || !steers(point) ? point : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Control characters, and those that turn the direction of writing. */
    private static boolean steers(int point) {
        return Character.isISOControl(point)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
