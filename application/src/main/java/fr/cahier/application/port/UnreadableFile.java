package fr.cahier.application.port;

import org.jspecify.annotations.Nullable;

/** A file cannot be read as what it should be; the message is a French sentence that names the place and what to do. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message for the user; never contains what the file says, only where and what is wrong with it */
    public UnreadableFile(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public UnreadableFile(String message) {
        this(message, null);
    }
}
