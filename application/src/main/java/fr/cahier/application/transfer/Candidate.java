package fr.cahier.application.transfer;

import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.domain.complaint.ComplaintNumber;
import org.jspecify.annotations.Nullable;

/**
 * A row that could be read.
 *
 * @param number when it comes from our own export
 * @param reference when it comes from an older tool that identifies its rows
 * @param identity by which a later import recognises it: its reference, or what it says and which copy it is
 */
record Candidate(
        Row row,
        Draft draft,
        @Nullable ComplaintNumber number,
        @Nullable String reference,
        String fingerprint,
        String identity) {}
