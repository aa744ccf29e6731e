package fr.cahier.application.transfer;

import fr.cahier.application.port.Imports;

/** What is to become of one row. */
sealed interface Verdict {
    record Create(Imports.Entry entry) implements Verdict {}

    record Update(Imports.Entry entry) implements Verdict {}

    /** It is in the register as it is in the file. */
    record Identical() implements Verdict {}

    record Rejected(RowProblem problem) implements Verdict {}
}
