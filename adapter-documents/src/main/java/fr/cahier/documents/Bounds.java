package fr.cahier.documents;

/** How large a table may be before it is taken for an attack or an accident; all are far above a real register. */
final class Bounds {
    static final int COLUMNS = 2_000;

    /** Characters of one cell. A workbook holds 32,767, the register 100,000. */
    static final int CELL = 1 << 20;

    /** Characters of one row. */
    static final int ROW = 16 << 20;

    /** Bytes of a file once inflated. */
    static final long INFLATED = 4L << 30;

    /** Bytes that any archive may yield, however small. */
    static final long INFLATED_FROM_LITTLE = 64L << 20;

    /** Real tables shrink ten to fifty times, at most a few hundred; a bomb shrinks a thousand times. */
    static final long RATIO = 400;

    private Bounds() {}
}
