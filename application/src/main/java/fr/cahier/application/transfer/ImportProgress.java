package fr.cahier.application.transfer;

/** Hears how far an import has come. */
public interface ImportProgress {
    /** What is being done. */
    enum Phase {
        DETECTING,
        CHECKING,
        WRITING
    }

    /**
     * Called now and then.
     *
     * @param total rows in the file, or 0 while not known
     */
    void reached(Phase phase, long rows, long total);

    /** How the file is read, told before the check begins. */
    void reading(ImportReport soFar);
}
