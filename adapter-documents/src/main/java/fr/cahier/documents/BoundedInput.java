package fr.cahier.documents;

import fr.cahier.application.port.UnreadableFile;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A stream that ends in a sentence where it is cut, or where it never seems to end. */
final class BoundedInput extends FilterInputStream {
    private final String name;
    private final long most;
    private long count;

    BoundedInput(InputStream in, String name, long most) {
        super(in);
        this.name = name;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = readGzip(bytes, offset, length);
        count += Math.max(0, read);
        if (count > most) {
            throw new UnreadableFile(
                    "« %s » dépasse %d Mio une fois décompressé : ce n’est pas un registre, ou il faut le découper."
                            .formatted(name, most >> 20));
        }
        return read;
    }

    private int readGzip(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (EOFException | ZipException e) {
            throw new UnreadableFile(
                    "« %s » est une archive gzip incomplète ou abîmée. Copiez-la ou téléchargez-la de nouveau."
                            .formatted(name),
                    e);
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        return in.skip(bytes);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
