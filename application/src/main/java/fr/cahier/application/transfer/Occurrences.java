package fr.cahier.application.transfer;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts rows that look alike: without a reference, the second of two equal rows is another complaint, not a repetition.
 * Keeps 64 bits a fingerprint, so that a large file stays small here.
 */
final class Occurrences {
    private final Map<Long, Integer> seen = new HashMap<>();

    /** The fingerprint and which copy of it this is, such as {@code 3f…#2}. */
    String identity(String fingerprint) {
        var key = Long.parseUnsignedLong(fingerprint.substring(0, 16), 16);
        return fingerprint + "#" + seen.merge(key, 1, Integer::sum);
    }
}
