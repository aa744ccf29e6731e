package fr.cahier.application.transfer;

import fr.cahier.application.port.Imports;
import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.application.port.TableFiles.Table;
import fr.cahier.application.transfer.ImportProgress.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One file on its way in: read from end to end twice, first to check, then to write, batch by batch. */
final class ImportRun {
    /** Rows that are looked up, and committed, together. */
    private static final int BATCH_SIZE = 1_000;

    /** What to commit together. */
    record Batch(List<Imports.Entry> created, List<Imports.Entry> updated) {}

    /** Does something about a judged batch. */
    private interface Judged {
        void batch(List<Row> rows, List<Verdict> verdicts);
    }

    private final Table table;
    private final Rejects rejects;
    private final ImportProgress progress;

    ImportRun(Table table, Rejects rejects, ImportProgress progress) {
        this.table = table;
        this.rejects = rejects;
        this.progress = progress;
    }

    /** Judges every row and writes nothing but rejects; ends early when more than {@code maxErrors} are rejected. */
    void check(RowJudge judge, ImportTally tally, long maxErrors) {
        inBatches(judge, tally, (rows, verdicts) -> {
            for (int i = 0; i < rows.size() && !tally.stoppedEarly(); i++) {
                tally.count(verdicts.get(i));
                reject(rows.get(i), verdicts.get(i));
                tally.stopWhenMoreThan(maxErrors);
            }
            progress.reached(Phase.CHECKING, tally.rows(), 0);
        });
    }

    /** Judges every row again and commits what passes; a row that was changed meanwhile joins the rejects. */
    void write(RowJudge judge, ImportTally checked, ImportTally tally, Consumer<Batch> commit) {
        inBatches(judge, tally, (rows, verdicts) -> {
            var batch = new Batch(new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < rows.size(); i++) {
                var verdict = verdicts.get(i);
                if (!checked.wasRejected(tally.rows())) {
                    reject(rows.get(i), verdict);
                }
                tally.count(verdict);
                if (verdict instanceof Verdict.Create create) {
                    batch.created().add(create.entry());
                } else if (verdict instanceof Verdict.Update update) {
                    batch.updated().add(update.entry());
                }
            }
            if (!batch.created().isEmpty() || !batch.updated().isEmpty()) {
                commit.accept(batch);
            }
            progress.reached(Phase.WRITING, tally.rows(), checked.rows());
        });
    }

    private void reject(Row row, Verdict verdict) {
        if (verdict instanceof Verdict.Rejected rejected) {
            rejects.add(row, rejected.problem());
        }
    }

    private void inBatches(RowJudge judge, ImportTally tally, Judged then) {
        List<Row> batch = new ArrayList<>(BATCH_SIZE);
        table.forEach(row -> {
            batch.add(row);
            if (batch.size() == BATCH_SIZE) {
                flush(batch, judge, tally, then);
            }
        });
        flush(batch, judge, tally, then);
    }

    private static void flush(List<Row> batch, RowJudge judge, ImportTally tally, Judged then) {
        if (!batch.isEmpty() && !tally.stoppedEarly()) {
            then.batch(batch, judge.judge(batch));
        }
        batch.clear();
    }
}
