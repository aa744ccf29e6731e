package fr.cahier.application.transfer;

import fr.cahier.application.port.TableFiles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Counts what becomes of the rows, and remembers which ones were rejected. */
final class ImportTally {
    private final TableFiles.Form form;
    private final ImportPlan plan;
    private final List<RowProblem> problems = new ArrayList<>();
    private final BitSet rejectedRows = new BitSet();
    private int rows;
    private long created;
    private long updated;
    private long identical;
    private long rejected;
    private boolean stoppedEarly;

    ImportTally(TableFiles.Form form, ImportPlan plan) {
        this.form = form;
        this.plan = plan;
    }

    void count(Verdict verdict) {
        rows++;
        if (verdict instanceof Verdict.Create) {
            created++;
        } else if (verdict instanceof Verdict.Update) {
            updated++;
        } else if (verdict instanceof Verdict.Rejected refused) {
            reject(refused.problem());
        } else {
            identical++;
        }
    }

    private void reject(RowProblem problem) {
        rejected++;
        rejectedRows.set(rows - 1);
        if (problems.size() < ImportReport.MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    void stopWhenMoreThan(long maxErrors) {
        stoppedEarly = rejected > maxErrors;
    }

    boolean stoppedEarly() {
        return stoppedEarly;
    }

    boolean wasRejected(int row) {
        return rejectedRows.get(row);
    }

    long rejected() {
        return rejected;
    }

    int rows() {
        return rows;
    }

    ImportReport report(boolean written) {
        return new ImportReport(
                form,
                rows,
                created,
                updated,
                identical,
                rejected,
                plan.columnNames(),
                plan.ignored(),
                plan.dayFormLabels(),
                plan.values().added(),
                List.copyOf(problems),
                stoppedEarly,
                written);
    }
}
