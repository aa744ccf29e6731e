package fr.cahier.testkit.transfer;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.FIRM;
import static fr.cahier.testkit.Fixtures.NOW;

import fr.cahier.application.Staff;
import fr.cahier.application.port.Mapping;
import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.application.port.TableFiles;
import fr.cahier.application.port.TableWriters.Format;
import fr.cahier.application.transfer.ExportRegister;
import fr.cahier.application.transfer.ImportComplaints;
import fr.cahier.application.transfer.ImportComplaints.Command;
import fr.cahier.application.transfer.ImportComplaints.OnError;
import fr.cahier.application.transfer.ImportProgress;
import fr.cahier.application.transfer.ImportReport;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.testkit.MovableClock;
import fr.cahier.testkit.memory.InMemoryRegister;
import fr.cahier.testkit.memory.InMemoryTables;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A register in memory, the files around it, and the two ways between them. */
final class Transfers {
    final InMemoryRegister register = new InMemoryRegister(FIRM);
    final InMemoryTables tables = new InMemoryTables();
    final Staff staff = new Staff(register.settings(), MovableClock.at(NOW));

    private final ImportComplaints importing = new ImportComplaints(
            tables, tables, register.imports(), register.complaints(), register.rows(), register.settings(), staff);
    private final ExportRegister exporting = new ExportRegister(register.rows(), register.settings(), tables);

    ImportReport bring(TableFiles.Request file) {
        return bring(file, null, OnError.STOP);
    }

    ImportReport bring(TableFiles.Request file, @Nullable Mapping mapping, OnError onError) {
        return run(new Command(
                ALBA, file, mapping, null, null, false, onError, Long.MAX_VALUE, OutputStream::nullOutputStream));
    }

    ImportReport run(Command command) {
        return importing.handle(command, new ImportProgress() {
            @Override
            public void reached(Phase phase, long rows, long total) {}

            @Override
            public void reading(ImportReport soFar) {}
        });
    }

    /** Exports everything; the table can then be opened as {@link InMemoryTables#WRITTEN}. */
    TableFiles.Request export(List<ComplaintField> fields) {
        exporting.handle(new ExportRegister.Command(
                RegisterFilter.EVERYTHING, Format.CSV, fields, OutputStream.nullOutputStream()));
        return InMemoryTables.request(InMemoryTables.WRITTEN);
    }

    List<RegisterRow> complaints() {
        return register.rows()
                .page(RegisterFilter.EVERYTHING, Ordering.BY_NUMBER, null, 1_000)
                .rows();
    }

    RegisterRow only() {
        var all = complaints();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " complaints");
        }
        return all.get(0);
    }
}
