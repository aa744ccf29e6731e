package fr.cahier.application.port;

/** The register for as long as a program works with it. The first use of any port of the store opens it. */
public interface RegisterSession extends AutoCloseable {

    /**
     * Opens the register now, or creates it where it is to be created; nothing more once it is open.
     *
     * @throws RegisterBusy when another process holds it
     * @throws RegisterUnusable when it is absent, damaged, not writable or of a newer version
     */
    void open();

    /** Leaves the register in order, so that the next opening is quick. Nothing happens when it was not opened. */
    @Override
    void close();
}
