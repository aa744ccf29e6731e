package fr.cahier.documents;

import java.io.IOException;

/** A part of a workbook goes beyond what a spreadsheet program makes; the message says which bound, as a sentence. */
final class OversizedWorkbook extends IOException {
    private static final long serialVersionUID = 1;

    OversizedWorkbook(String why) {
        super(why);
    }

    static void unless(boolean kept, String why) throws OversizedWorkbook {
        if (!kept) {
            throw new OversizedWorkbook(why);
        }
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
