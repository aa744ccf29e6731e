package fr.cahier.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a workbook as it is inflated, watched for what only a hostile one does. */
final class InflatedPart extends FilterInputStream {
    /** Real sheets shrink ten to forty times, an archive bomb a thousand times. */
    private static final long MOST_RATIO = 200;

    private static final long RATIO_FROM = 32L << 20;

    /** A tag and its attributes, which the parser keeps whole. */
    private static final int LONGEST_TAG = 1 << 20;

    /** A cell at its longest, each character written as an entity: the parser keeps a whole text too. */
    private static final int LONGEST_TEXT = 6 * Bounds.CELL;

    private final long compressed;
    private final InflationBudget budget;
    private long inflated;
    private int tag = -1;
    private int text;

    InflatedPart(InputStream in, long compressed, InflationBudget budget) {
        super(in);
        this.compressed = Math.max(1, compressed);
        this.budget = budget;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = super.read(bytes, offset, length);
        if (read > 0) {
            budget.spend(read);
            inflated += read;
            if (inflated > RATIO_FROM && inflated / compressed > MOST_RATIO) {
                throw new OversizedWorkbook("est démesurément compressé, comme une bombe de décompression.");
            }
            watchTags(bytes, offset, offset + read);
        }
        return read;
    }

    private void watchTags(byte[] bytes, int from, int to) throws OversizedWorkbook {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '<') {
                tag = 0;
                text = 0;
            } else if (bytes[i] == '>') {
                tag = -1;
            } else if (tag >= 0 && ++tag > LONGEST_TAG) {
                throw new OversizedWorkbook("contient une balise de plus d’un million d’octets.");
            } else if (++text > LONGEST_TEXT) {
                throw new OversizedWorkbook("contient une cellule de plus d’un million de caractères.");
            }
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
