package fr.cahier.persistence;

import fr.cahier.application.port.RegisterBusy;
import fr.cahier.application.port.RegisterUnusable;
import fr.cahier.application.port.RegisterUnusable.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The claim of one process on a register's folder; the operating system drops it when the process dies. */
final class FolderLock implements AutoCloseable {
    static final String FILE = "register.lock";

    /** Far behind the text, which others must be able to read on systems where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Claims a folder.
     *
     * @throws RegisterBusy with the number of the process that has it
     * @throws RegisterUnusable when nothing can be written there
     */
    static FolderLock on(Path folder) {
        try {
            var lock = new FolderLock(FileChannel.open(
                    folder.resolve(FILE),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE));
            lock.claim();
            return lock;
        } catch (IOException refused) {
            throw new RegisterUnusable(Problem.NOT_WRITABLE, folder.toString(), refused);
        }
    }

    private void claim() throws IOException {
        var mine = false;
        try {
            if (!isFree()) {
                throw new RegisterBusy(holder());
            }
            file.truncate(0);
            file.write(StandardCharsets.US_ASCII.encode(
                    Long.toString(ProcessHandle.current().pid())));
            mine = true;
        } finally {
            if (!mine) {
                close();
            }
        }
    }

    private boolean isFree() throws IOException {
        try {
            return file.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException thisVeryProcess) {
            return false;
        }
    }

    private String holder() throws IOException {
        var text = ByteBuffer.allocate(20);
        file.read(text, 0);
        return StandardCharsets.US_ASCII.decode(text.flip()).toString();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException alreadyGone) {
            // The lock went with the channel; there is nothing left to free.
        }
    }
}
