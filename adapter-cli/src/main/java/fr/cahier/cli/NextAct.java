package fr.cahier.cli;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.deadline.Duty;
import org.jspecify.annotations.Nullable;

/** What is to be done next on an open file. */
enum NextAct {
    ACKNOWLEDGE,
    RESPOND,
    KEEP_PROMISE,
    CLOSE;

    /** {@code null} when the file is closed. */
    static @Nullable NextAct of(RegisterRow row) {
        if (row.closedOn() != null) {
            return null;
        }
        var next = row.nextDueOn();
        var dates = row.timetable();
        if (next == null) {
            return CLOSE;
        }
        if (dates.metOn(Duty.ACKNOWLEDGEMENT) == null && next.equals(dates.dueOn(Duty.ACKNOWLEDGEMENT))) {
            return ACKNOWLEDGE;
        }
        return next.equals(row.promisedOn()) ? KEEP_PROMISE : RESPOND;
    }
}
