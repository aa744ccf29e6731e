package fr.cahier.application.transfer;

import fr.cahier.application.Staff;
import fr.cahier.application.Stamp;
import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.Imports;
import fr.cahier.application.port.Mapping;
import fr.cahier.application.port.TableFiles;
import fr.cahier.application.port.TableWriters;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.firm.PersonId;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings an older register in, or an edited export back. The whole file is checked before the first write; what is
 * written is written in whole batches, and running it again completes it or changes nothing.
 */
public final class ImportComplaints {
    /** What the register computes by itself, whatever a file says. */
    static final Set<ComplaintField> COMPUTED = EnumSet.of(
            ComplaintField.DUE_ON,
            ComplaintField.ACKNOWLEDGEMENT_DUE_ON,
            ComplaintField.PROMISED_ON,
            ComplaintField.MALFUNCTIONS,
            ComplaintField.TO_BE_PUT_IN_WRITING,
            ComplaintField.POLICY);

    /** What only a row of our own export tells. */
    private static final Set<ComplaintField> OF_OUR_EXPORT = EnumSet.of(
            ComplaintField.NUMBER,
            ComplaintField.VERSION,
            ComplaintField.ACKNOWLEDGEMENT_CHANNEL,
            ComplaintField.FOLLOW_UP_NOTE);

    /** The columns of a file to fill in: all fields but those that the register gives or computes by itself. */
    public static final List<ComplaintField> TEMPLATE = Arrays.stream(ComplaintField.values())
            .filter(field -> !COMPUTED.contains(field) && !OF_OUR_EXPORT.contains(field))
            .toList();

    /** What to do about rows that are rejected. */
    public enum OnError {
        /** Write nothing at all. */
        STOP,
        /** Write the good rows. */
        SKIP
    }

    /**
     * What to import, and how.
     *
     * @param mapping {@code null} to match columns by French or English header
     * @param key the header of the column that identifies a row, or {@code null}
     * @param dayForm of all columns of days whose mapping names none; detected when {@code null}
     * @param maxErrors how many rejected rows end the check
     * @param rejects where rejected rows go as they came; opened with the first of them
     */
    public record Command(
            PersonId by,
            TableFiles.Request file,
            @Nullable Mapping mapping,
            @Nullable String key,
            @Nullable String dayForm,
            boolean dryRun,
            OnError onError,
            long maxErrors,
            Supplier<OutputStream> rejects) {}

    private final TableFiles tables;
    private final TableWriters writers;
    private final Imports imports;
    private final Complaints complaints;
    private final ComplaintRegister register;
    private final FirmSettings settings;
    private final Staff staff;

    @Inject
    public ImportComplaints(
            TableFiles tables,
            TableWriters writers,
            Imports imports,
            Complaints complaints,
            ComplaintRegister register,
            FirmSettings settings,
            Staff staff) {
        this.tables = tables;
        this.writers = writers;
        this.imports = imports;
        this.complaints = complaints;
        this.register = register;
        this.settings = settings;
        this.staff = staff;
    }

    /**
     * Checks the file, then writes what may be written.
     *
     * @throws fr.cahier.application.port.UnreadableFile when the file is no table
     * @throws ImportRefused when its columns or days cannot be understood without help; nothing is written then
     */
    public ImportReport handle(Command command, ImportProgress progress) {
        var importer = staff.acting(command.by());
        try (var table = tables.open(command.file());
                var rejects = new Rejects(writers, table, command.rejects())) {
            progress.reached(ImportProgress.Phase.DETECTING, 0, 0);
            var columns = new ColumnPlan(table.header(), command.mapping(), command.key());
            var plan = new ImportPlan(table, columns, importer.firm(), command.dayForm());
            var run = new ImportRun(table, rejects, progress);
            var checked = new ImportTally(table.form(), plan);
            progress.reading(checked.report(false));
            run.check(judge(plan, importer), checked, command.maxErrors());
            var mayWrite = !checked.stoppedEarly() && (checked.rejected() == 0 || command.onError() == OnError.SKIP);
            if (command.dryRun() || !mayWrite) {
                return checked.report(false);
            }
            addToLists(plan, importer);
            var written = new ImportTally(table.form(), plan);
            run.write(
                    judge(plan, importer),
                    checked,
                    written,
                    batch -> imports.commit(batch.created(), batch.updated(), stamp(importer)));
            return finished(written.report(true), importer);
        }
    }

    private void addToLists(ImportPlan plan, Acting importer) {
        var added = plan.values().added();
        if (!added.isEmpty()) {
            settings.replace(importer.firm(), plan.values().settingsToWrite(), added, stamp(importer));
        }
    }

    private ImportReport finished(ImportReport report, Acting importer) {
        imports.finished(
                new Imports.Done(
                        report.form().name(),
                        report.form().sha256(),
                        report.created(),
                        report.updated(),
                        report.identical(),
                        report.rejected()),
                stamp(importer));
        return report;
    }

    private Stamp stamp(Acting importer) {
        return staff.stamp(importer.person().id());
    }

    private RowJudge judge(ImportPlan plan, Acting importer) {
        return new RowJudge(plan, importer, complaints, new KnownRows(plan, imports, register));
    }
}
