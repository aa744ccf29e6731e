package fr.cahier.persistence;

import fr.cahier.application.port.RegisterUnusable;
import fr.cahier.application.port.RegisterUnusable.Problem;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What HSQLDB's errors mean for a register. */
final class Failures {
    /** Input or output failed (-27: of the properties), the data file is full, or everything is read-only. */
    private static final Set<Integer> NOT_WRITABLE = Set.of(-27, -452, -455, -456, -457, -467, -468, -470);

    /** The script, log or data file is not what HSQLDB wrote, or of another version of its. */
    private static final Set<Integer> DAMAGED = Set.of(-453, -454, -461, -466, -472);

    private static final int NO_DATABASE = -465;
    private static final String DUPLICATE = "23505";

    private Failures() {}

    /** The failure as the core knows it, or as it came. */
    static RuntimeException translated(RuntimeException failed, Address address) {
        var problem = problem(failed);
        return problem == null ? failed : new RegisterUnusable(problem, address.shown(), failed);
    }

    /** As {@link #translated}; files that HSQLDB cannot make sense of give it all kinds of errors. */
    static RuntimeException whileOpening(RuntimeException failed, Address address) {
        var translated = translated(failed, address);
        return translated == failed && sqlException(failed) != null
                ? new RegisterUnusable(Problem.DAMAGED, address.shown(), failed)
                : translated;
    }

    /** Whether a key was there already. */
    static boolean isDuplicate(RuntimeException failed) {
        var said = sqlException(failed);
        return said != null && DUPLICATE.equals(said.getSQLState());
    }

    private static @Nullable Problem problem(RuntimeException failed) {
        var said = sqlException(failed);
        if (said == null) {
            return null;
        }
        if (said.getErrorCode() == NO_DATABASE) {
            return Problem.ABSENT;
        }
        if (NOT_WRITABLE.contains(said.getErrorCode())) {
            return Problem.NOT_WRITABLE;
        }
        return DAMAGED.contains(said.getErrorCode()) ? Problem.DAMAGED : null;
    }

    private static @Nullable SQLException sqlException(Throwable failed) {
        var cause = failed;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return (SQLException) cause;
    }
}
