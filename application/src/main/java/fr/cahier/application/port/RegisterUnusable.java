package fr.cahier.application.port;

import org.jspecify.annotations.Nullable;

/** The register cannot be used as it is: absent, damaged, on a full or read-only disk, or of a newer version. */
public final class RegisterUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What keeps it from being used. */
    public enum Problem {
        ABSENT,
        NOT_EMPTY,
        NOT_WRITABLE,
        DAMAGED,
        NEWER_VERSION
    }

    private final Problem problem;
    private final String where;

    /** @param where the folder or address of the register */
    public RegisterUnusable(Problem problem, String where, @Nullable Throwable cause) {
        super(problem + ": " + where, cause);
        this.problem = problem;
        this.where = where;
    }

    public Problem problem() {
        return problem;
    }

    public String where() {
        return where;
    }
}
