package fr.cahier.cli;

import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.application.transfer.RegisterCells;
import fr.cahier.application.transfer.ShownText;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.firm.Firm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A field as people read it: labels for codes, names for identifiers, days as written here. */
final class FieldText {
    private final RegisterRow row;
    private final ShownText shown;
    private final Phrases phrases;

    FieldText(RegisterRow row, Firm firm, Phrases phrases) {
        this.row = row;
        this.shown = new ShownText(firm, phrases.locale());
        this.phrases = phrases;
    }

    @Nullable
    String of(ComplaintField field) {
        var cell = RegisterCells.cell(row, field);
        if (cell == null) {
            return null;
        }
        return RegisterFilter.DAYS.contains(field)
                ? phrases.words().date(LocalDate.parse(cell))
                : shown.of(field, cell);
    }
}
