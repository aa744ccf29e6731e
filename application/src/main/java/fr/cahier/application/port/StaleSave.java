package fr.cahier.application.port;

/** Somebody else saved it since it was loaded; nothing was written. */
public final class StaleSave extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what the number of the complaint or action, or the name of the settings */
    public StaleSave(String what) {
        super(what);
    }
}
