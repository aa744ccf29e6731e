package fr.cahier.documents;

import javax.xml.stream.XMLStreamReader;

/** The work that formulas make for the workbook reader, which derives each shared one from its base. */
final class FormulaLoad {
    private static final int MOST_ARRAYS = 1_000;
    private static final int MOST_BASES = 200_000;
    private static final long MOST_WORK = 2_000_000_000;

    private int arrays;
    private int bases;
    private long longest;
    private long length;
    private long work;
    private boolean inFormula;

    void formula(XMLStreamReader xml) throws OversizedWorkbook {
        var kind = xml.getAttributeValue(null, "t");
        inFormula = true;
        length = 0;
        arrays += "array".equals(kind) ? 1 : 0;
        bases += xml.getAttributeValue(null, "ref") == null ? 0 : 1;
        work += "shared".equals(kind) ? longest : 0;
        require(arrays <= MOST_ARRAYS && bases <= MOST_BASES && work <= MOST_WORK);
    }

    /** Each cell is compared with each array formula. */
    void cell() throws OversizedWorkbook {
        work += arrays;
        require(work <= MOST_WORK);
    }

    void text(int characters) {
        length += inFormula ? characters : 0;
    }

    void end() {
        longest = Math.max(longest, length);
        inFormula = false;
    }

    private static void require(boolean kept) throws OversizedWorkbook {
        OversizedWorkbook.unless(
                kept, "contient trop de formules matricielles ou partagées. Remplacez-les par leurs valeurs.");
    }
}
