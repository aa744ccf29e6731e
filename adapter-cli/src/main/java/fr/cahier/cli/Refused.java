package fr.cahier.cli;

/** The command line itself says no, before any use case was asked. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode code;
    private final String error;

    /**
     * @param error the stable name of the refusal, for programs
     * @param sentence for people: what was wrong and what to do
     */
    Refused(ExitCode code, String error, String sentence) {
        super(sentence);
        this.code = code;
        this.error = error;
    }

    static Refused usage(String sentence) {
        return new Refused(ExitCode.USAGE, "USAGE", sentence);
    }

    ExitCode code() {
        return code;
    }

    String error() {
        return error;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
