package fr.cahier.cli;

import java.util.Arrays;
import java.util.Locale;

/** A fault of the program, told without a stack trace and without the message, which may quote a complaint. */
final class Incident {
    private Incident() {}

    /** The same fault has the same identifier each time, so that two reports can be recognised as one. */
    static Failure of(Throwable fault, Phrases phrases) {
        var frames = fault.getStackTrace();
        var identity = fault.getClass().getName() + Arrays.toString(frames);
        var id = String.format(Locale.ROOT, "%08x", identity.hashCode());
        var where = frames.length == 0 ? "?" : frames[0].getFileName() + ":" + frames[0].getLineNumber();
        return new Failure(
                ExitCode.OUR_FAULT,
                "INCIDENT",
                phrases.say("refused.incident", id, fault.getClass().getSimpleName(), where));
    }
}
