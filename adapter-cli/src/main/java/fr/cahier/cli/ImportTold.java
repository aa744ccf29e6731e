package fr.cahier.cli;

import fr.cahier.application.transfer.ImportReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of an import: for people, for programs, and as an exit code. */
final class ImportTold {
    /** Rejected rows shown at once; the rejects file and the report have them all. */
    private static final int SHOWN = 20;

    private final Desk desk;
    private final ImportReport done;
    private final boolean dryRun;
    private final @Nullable String rejects;

    ImportTold(Desk desk, ImportReport done, boolean dryRun, @Nullable String rejects) {
        this.desk = desk;
        this.done = done;
        this.dryRun = dryRun;
        this.rejects = rejects;
    }

    ExitCode code() {
        if (done.rejected() == 0) {
            return ExitCode.DONE;
        }
        return done.written() ? ExitCode.PARTLY_IMPORTED : ExitCode.INPUT_REFUSED;
    }

    void tell() {
        if (!done.addedValues().isEmpty()) {
            desk.tell(done.written() ? "import.added" : "import.wouldAdd", String.join(" ; ", done.addedValues()));
        }
        done.problems().stream()
                .limit(SHOWN)
                .forEach(problem -> desk.tell("import.problem", problem.line(), problem.column(), problem.reason()));
        if (done.rejected() > SHOWN) {
            desk.tell("import.moreProblems", done.rejected() - SHOWN);
        }
        if (desk.output().forPrograms()) {
            desk.print(desk.output() == Output.JSON ? Json.page(json()) : Json.line(json()));
        } else {
            desk.print(desk.phrases()
                    .say(
                            done.written() ? "import.done" : "import.wouldDo",
                            count(done.created()),
                            count(done.updated()),
                            count(done.identical()),
                            count(done.rejected())));
        }
        tellWhatNext();
    }

    private void tellWhatNext() {
        if (done.stoppedEarly()) {
            desk.tell("import.stoppedEarly");
        }
        if (!done.written()) {
            desk.tell(dryRun ? "import.dryRun" : "import.nothingWritten");
        }
        if (rejects != null) {
            desk.tell("import.rejects", rejects);
        }
        if (done.written() && done.created() + done.updated() + done.rejected() == 0) {
            desk.tell("import.nothingNew");
        }
    }

    private static String count(long number) {
        return ImportScreen.count(number);
    }

    void writeTo(Path path) {
        try {
            Files.writeString(path, Json.page(json()) + "\n");
        } catch (IOException notWritable) {
            throw new UncheckedIOException(notWritable);
        }
    }

    private Map<String, @Nullable Object> json() {
        var form = done.form();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", form.name());
        json.put("sha256", form.sha256());
        json.put("format", form.format());
        json.put("gzipped", form.gzipped());
        json.put("encoding", form.encoding());
        json.put("separator", form.separator());
        json.put("sheet", form.sheet());
        json.put("columns", done.columns());
        json.put("ignoredColumns", done.ignoredColumns());
        json.put("dayForms", done.dayForms());
        json.put("dryRun", dryRun);
        json.put("written", done.written());
        json.put("stoppedEarly", done.stoppedEarly());
        json.put("rows", done.rows());
        json.put("created", done.created());
        json.put("updated", done.updated());
        json.put("identical", done.identical());
        json.put("rejected", done.rejected());
        json.put("addedValues", done.addedValues());
        json.put("rejectsFile", rejects);
        json.put("problems", done.problems());
        return json;
    }
}
