package fr.cahier.cli;

import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.application.transfer.RegisterCells;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.firm.Firm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A field as people read it: labels for codes, names for identifiers, days as written here. */
final class FieldText {
    private final RegisterRow row;
    private final Firm firm;
    private final Phrases phrases;

    FieldText(RegisterRow row, Firm firm, Phrases phrases) {
        this.row = row;
        this.firm = firm;
        this.phrases = phrases;
    }

    @Nullable
    String of(ComplaintField field) {
        var labelled = labelled(field);
        if (labelled != null) {
            return labelled;
        }
        var cell = RegisterCells.cell(row, field);
        return cell != null && RegisterFilter.DAYS.contains(field)
                ? phrases.words().date(LocalDate.parse(cell))
                : cell;
    }

    private @Nullable String labelled(ComplaintField field) {
        return switch (field) {
            case CHANNEL -> firm.channels().label(row.channel());
            case SERVICE -> firm.services().label(row.service());
            case CATEGORY -> row.category() == null ? null : firm.categories().label(row.category());
            case ACKNOWLEDGEMENT_CHANNEL ->
                row.acknowledgementChannel() == null ? null : firm.channels().label(row.acknowledgementChannel());
            case RESPONSE_CHANNEL ->
                row.responseChannel() == null ? null : firm.channels().label(row.responseChannel());
            case HANDLER -> row.handler() == null ? null : firm.nameOf(row.handler());
            case RECEIVED_BY -> row.receivedBy() == null ? null : firm.nameOf(row.receivedBy());
            case PREFERRED_HANDLER -> row.preferredHandler() == null ? null : firm.nameOf(row.preferredHandler());
            case TO_BE_PUT_IN_WRITING -> phrases.say(row.toBePutInWriting() ? "yes" : "no");
            default -> constant(field);
        };
    }

    private @Nullable String constant(ComplaintField field) {
        return switch (field) {
            case COMPLAINANT_KIND -> label(row.complainantKind());
            case RELATION -> label(row.relation());
            case PERSON_SIDE -> label(row.personSide());
            case OUTCOME -> label(row.outcome());
            case REDRESS -> label(row.redress());
            case CLOSURE_REASON -> label(row.closureReason());
            default -> null;
        };
    }

    private @Nullable String label(@Nullable Enum<?> constant) {
        return constant == null ? null : phrases.words().label(constant);
    }
}
