package fr.cahier.documents;

/** The texts that the cells of a workbook share: the workbook reader keeps them in memory, up to the last referred to. */
final class SharedTexts {
    /** Characters of all of them. */
    private static final long MOST = 80L << 20;

    /** What a text costs besides its characters, counted in characters. */
    private static final int COST_OF_A_TEXT = 32;

    private long count;
    private long size;
    private long highest = -1;

    void add(long length) throws OversizedWorkbook {
        count++;
        size += length + COST_OF_A_TEXT;
        OversizedWorkbook.unless(size <= MOST, "contient trop de textes différents pour être lu d’un bloc.");
    }

    /** A cell has the text of this number, from 0. */
    void refer(CharSequence number) {
        try {
            highest = Math.max(highest, Long.parseLong(number, 0, number.length(), 10));
        } catch (NumberFormatException e) {
            highest = Long.MAX_VALUE;
        }
    }

    /** Whether all the texts referred to exist: the workbook reader would make up those that do not. */
    boolean areComplete() {
        return highest < count;
    }
}
