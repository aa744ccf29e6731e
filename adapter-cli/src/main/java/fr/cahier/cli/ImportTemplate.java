package fr.cahier.cli;

import fr.cahier.application.port.TableWriters.Column;
import fr.cahier.application.port.TableWriters.Format;
import fr.cahier.application.port.TableWriters.Kind;
import fr.cahier.application.transfer.ImportComplaints;

/** An empty file with the headers that an import knows, for a French Excel. */
final class ImportTemplate {
    private final Desk desk;

    ImportTemplate(Desk desk) {
        this.desk = desk;
    }

    void write() {
        var columns = ImportComplaints.TEMPLATE.stream()
                .map(field -> new Column(field.key(), field.label(desk.locale()), Kind.TEXT))
                .toList();
        desk.registers()
                .tableWriters()
                .write(desk.out(), Format.CSV_EXCEL_FR, columns)
                .close();
        desk.tell("import.template");
    }
}
