package fr.cahier.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/** What a file holds, inflated when it came gzipped. */
final class Content {
    private static final int BUFFER = 1 << 16;

    private final LocalFile file;
    private final boolean gzipped;

    private Content(LocalFile file, boolean gzipped) {
        this.file = file;
        this.gzipped = gzipped;
    }

    /** Gzip is known by its first bytes: some files are gzipped under the name of what they hold. */
    static Content of(LocalFile file) {
        try (var in = file.open()) {
            return new Content(file, Magic.GZIP.begins(in.readNBytes(8)));
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    InputStream open() throws IOException {
        return open(file.open());
    }

    /** As {@link #open()}, over the bytes of the file as they come. */
    InputStream open(InputStream raw) throws IOException {
        try {
            var in = gzipped ? new GZIPInputStream(raw, BUFFER) : new BufferedInputStream(raw, BUFFER);
            return new BoundedInput(in, file.name(), most());
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** What shrinks more than this was made to: an archive bomb. */
    private long most() throws IOException {
        return gzipped
                ? Math.min(
                        Bounds.INFLATED, Math.max(Bounds.INFLATED_FROM_LITTLE, Bounds.RATIO * Files.size(file.path())))
                : Long.MAX_VALUE;
    }

    byte[] head(int length) {
        try (var in = open()) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    LocalFile file() {
        return file;
    }

    boolean isGzipped() {
        return gzipped;
    }
}
