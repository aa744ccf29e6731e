package fr.cahier.cli;

import fr.cahier.application.port.TableWriters.Column;
import fr.cahier.application.port.TableWriters.Format;
import fr.cahier.application.port.TableWriters.Kind;
import fr.cahier.domain.complaint.ComplaintField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** An empty file with the headers that an import knows, for a French Excel. */
final class ImportTemplate {
    /** What the register gives or computes by itself. */
    private static final Set<ComplaintField> NOT_IMPORTED = EnumSet.of(
            ComplaintField.NUMBER,
            ComplaintField.VERSION,
            ComplaintField.DUE_ON,
            ComplaintField.ACKNOWLEDGEMENT_DUE_ON,
            ComplaintField.ACKNOWLEDGEMENT_CHANNEL,
            ComplaintField.PROMISED_ON,
            ComplaintField.FOLLOW_UP_NOTE,
            ComplaintField.MALFUNCTIONS,
            ComplaintField.TO_BE_PUT_IN_WRITING,
            ComplaintField.POLICY);

    private final Desk desk;

    ImportTemplate(Desk desk) {
        this.desk = desk;
    }

    void write() {
        var columns = Arrays.stream(ComplaintField.values())
                .filter(field -> !NOT_IMPORTED.contains(field))
                .map(field -> new Column(field.key(), field.label(desk.locale()), Kind.TEXT))
                .toList();
        desk.registers()
                .tableWriters()
                .write(desk.out(), Format.CSV_EXCEL_FR, columns)
                .close();
        desk.tell("import.template");
    }
}
