package fr.cahier.domain.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a duty stands on a day; always derived, never stored. */
public enum DutyState {
    OPEN,
    MET,
    MET_LATE,
    OVERDUE,
    /** The file was closed before the duty was met: withdrawn, transferred, or taken over from an older register. */
    NO_LONGER_OWED;

    /** Whether the firm missed the day. */
    public boolean isLate() {
        return this == OVERDUE || this == MET_LATE;
    }

    /**
     * The state of a duty.
     *
     * @param dueOn its last day, itself still in time
     * @param metOn the day it was met, or {@code null}
     * @param closed whether the file is closed
     * @param today the day on which one asks
     */
    public static DutyState of(LocalDate dueOn, @Nullable LocalDate metOn, boolean closed, LocalDate today) {
        if (metOn != null) {
            return metOn.isAfter(dueOn) ? MET_LATE : MET;
        }
        if (closed) {
            return NO_LONGER_OWED;
        }
        return today.isAfter(dueOn) ? OVERDUE : OPEN;
    }
}
