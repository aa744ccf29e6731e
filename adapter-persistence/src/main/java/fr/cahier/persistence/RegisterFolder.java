package fr.cahier.persistence;

import fr.cahier.application.port.RegisterUnusable;
import fr.cahier.application.port.RegisterUnusable.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The folder that holds the files of a register. */
record RegisterFolder(Path path) {
    private static final String FILES = "register.";

    /** HSQLDB's name for the database; its files are this and an ending. */
    Path database() {
        return path.resolve("register");
    }

    void requireRegister() {
        if (!Files.exists(path.resolve(FILES + "script"))) {
            throw new RegisterUnusable(Problem.ABSENT, path.toString(), null);
        }
    }

    /** Makes the folder, unless it is there and empty. */
    void makeEmpty() {
        try {
            if (Files.exists(path)) {
                requireEmpty();
            } else {
                Files.createDirectories(path);
            }
        } catch (IOException refused) {
            throw new RegisterUnusable(Problem.NOT_WRITABLE, path.toString(), refused);
        }
    }

    private void requireEmpty() throws IOException {
        if (!Files.isDirectory(path) || !isEmpty()) {
            throw new RegisterUnusable(Problem.NOT_EMPTY, path.toString(), null);
        }
    }

    private boolean isEmpty() throws IOException {
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /**
     * Asks before and after a commit: HSQLDB only logs a warning when its log cannot be written, and would acknowledge
     * what is lost.
     */
    void requireRoom(long bytes) {
        if (path.toFile().getUsableSpace() < bytes) {
            throw new RegisterUnusable(Problem.NOT_WRITABLE, path.toString(), null);
        }
    }

    /** Removes the files of a creation that failed, so that it can be tried again. */
    void clear() {
        try (var entries = Files.walk(path)) {
            entries.filter(entry -> path.relativize(entry).toString().startsWith(FILES))
                    .sorted(Comparator.reverseOrder())
                    .forEach(entry -> entry.toFile().delete());
        } catch (IOException unreadable) {
            // What cannot be listed stays; the failure that led here is the one to tell.
        }
    }
}
