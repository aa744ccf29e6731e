package fr.cahier.cli;

import fr.cahier.application.transfer.ImportProgress;
import fr.cahier.application.transfer.ImportReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells how a file is read and, on a terminal, how far the import has come. */
final class ImportScreen implements ImportProgress {
    private static final Duration QUIET_AT_FIRST = Duration.ofSeconds(2);
    private static final Duration REFRESH = Duration.ofMillis(500);

    private final Desk desk;
    private final boolean shown;
    private volatile @Nullable Phase phase;
    private volatile long written;
    private Instant began = Instant.MIN;
    private Instant last = Instant.MIN;
    private boolean lineOpen;

    ImportScreen(Desk desk, boolean quiet) {
        this.desk = desk;
        this.shown = desk.around().terminal() && !quiet;
    }

    @Override
    public void reading(ImportReport file) {
        var form = file.form();
        var how = new StringBuilder(form.format());
        if (form.gzipped()) {
            how.append(" (gzip)");
        }
        append(how, "import.encoding", form.encoding());
        append(how, "import.separatorIs", form.separator() == null ? null : sign(form.separator()));
        append(how, "import.sheet", form.sheet());
        desk.tell("import.read", form.name(), how);
        tellDays(file.dayForms());
        desk.tell("import.columns", file.columns().size(), ignored(file));
    }

    /** One form for all columns of days is told once. */
    private void tellDays(Map<String, String> forms) {
        if (forms.size() > 1 && Set.copyOf(forms.values()).size() == 1) {
            desk.tell("import.allDays", forms.values().iterator().next());
        } else {
            forms.forEach((column, days) -> desk.tell("import.days", column, days));
        }
    }

    private void append(StringBuilder how, String key, @Nullable String value) {
        if (value != null) {
            how.append(", ").append(desk.phrases().say(key, value));
        }
    }

    private static String sign(char separator) {
        return separator == '\t' ? "tab" : String.valueOf(separator);
    }

    private String ignored(ImportReport file) {
        return file.ignoredColumns().isEmpty()
                ? desk.phrases().say("import.noneIgnored")
                : file.ignoredColumns().stream().map(name -> "« " + name + " »").collect(Collectors.joining(", "));
    }

    @Override
    public void reached(Phase now, long rows, long total) {
        written = now == Phase.WRITING ? rows : 0;
        var instant = desk.around().clock().instant();
        if (now != phase) {
            phase = now;
            began = instant;
            last = instant;
        }
        var spent = Duration.between(began, instant);
        if (shown
                && spent.compareTo(QUIET_AT_FIRST) > 0
                && Duration.between(last, instant).compareTo(REFRESH) > 0) {
            last = instant;
            show(now, rows, total, spent);
        }
    }

    private void show(Phase now, long rows, long total, Duration spent) {
        var perSecond = rows * 1_000 / Math.max(1, spent.toMillis());
        var line = desk.phrases().say("import." + now, count(rows), count(perSecond));
        if (total > 0 && perSecond > 0) {
            line += desk.phrases().say("import.left", rows * 100 / total, (total - rows) / perSecond);
        }
        // Back to the start of the line, and clear what was longer.
        desk.around().err().print("\r\u001B[K" + line);
        desk.around().err().flush();
        lineOpen = true;
    }

    /** Leaves the line of the progress, so that what follows stands on its own. */
    void end() {
        if (lineOpen) {
            desk.around().err().println();
            lineOpen = false;
        }
    }

    /** What to say when the import is cut short here. */
    String interrupted() {
        return phase == Phase.WRITING
                ? desk.phrases().say("import.interrupted", count(written))
                : desk.phrases().say("import.interruptedEarly");
    }

    /** With thin spaces between thousands, as French has it. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202F');
    }
}
