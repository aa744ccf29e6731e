package fr.cahier.documents;

/** How many bytes all the parts of a workbook together may still yield. */
final class InflationBudget {
    private long left;

    InflationBudget(long bytes) {
        left = bytes;
    }

    void spend(long bytes) throws OversizedWorkbook {
        left -= bytes;
        if (left < 0) {
            throw new OversizedWorkbook("contient plus de 3 Gio une fois décompressé.");
        }
    }
}
