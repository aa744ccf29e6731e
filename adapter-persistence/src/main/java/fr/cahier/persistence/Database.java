package fr.cahier.persistence;

import fr.cahier.application.port.RegisterSession;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/** The database of one register, opened at the first use. Every piece of work is one transaction. */
final class Database implements RegisterSession {
    /** More than a batch of the longest letters that anybody wrote needs, in the log and in the data file. */
    private static final long ROOM_TO_WRITE = 32L << 20;

    /** Where less is left, the last bytes may not have found any. */
    private static final long ROOM_LEFT = 1L << 20;

    private final Address address;
    private final Supplier<OpenRegister> opening;

    /**
     * One writer at a time: of several that change one row at once and give up, HSQLDB 2.7.4 may forget to wake one, and it
     * waits for ever. Readers never wait.
     */
    private final Lock writing = new ReentrantLock(true);

    private @Nullable OpenRegister register;

    Database(Address address, Supplier<OpenRegister> opening) {
        this.address = address;
        this.opening = opening;
    }

    @Override
    public void open() {
        jdbi();
    }

    /** Reads that all see one and the same state of the register. */
    <R> R read(HandleCallback<R, RuntimeException> work) {
        try {
            return jdbi().inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work);
        } catch (RuntimeException failed) {
            throw Failures.translated(failed, address);
        }
    }

    /**
     * Writes all of it, or nothing. May run the work again when another writer came in between.
     *
     * @throws fr.cahier.application.port.RegisterUnusable when the disk is full, or was once it was written
     */
    <R> R write(HandleCallback<R, RuntimeException> work) {
        requireRoom(ROOM_TO_WRITE);
        writing.lock();
        try {
            var written = jdbi().inTransaction(TransactionIsolationLevel.READ_COMMITTED, work);
            requireRoom(ROOM_LEFT);
            return written;
        } catch (RuntimeException failed) {
            throw Failures.translated(failed, address);
        } finally {
            writing.unlock();
        }
    }

    private void requireRoom(long bytes) {
        if (address.folder() != null) {
            jdbi();
            address.folder().requireRoom(bytes);
        }
    }

    /** As {@link #write}, without a result. */
    void change(HandleConsumer<RuntimeException> work) {
        write(handle -> {
            work.useHandle(handle);
            return Handle.class;
        });
    }

    /** Writes on a connection of its own, whatever the transaction around it comes to. */
    void apart(HandleConsumer<RuntimeException> work) {
        try (var handle = jdbi().open()) {
            work.useHandle(handle);
        }
    }

    private synchronized Jdbi jdbi() {
        if (register == null) {
            register = opening.get();
        }
        return register.jdbi();
    }

    @Override
    public synchronized void close() {
        if (register != null) {
            var closing = register;
            register = null;
            closing.close();
        }
    }
}
