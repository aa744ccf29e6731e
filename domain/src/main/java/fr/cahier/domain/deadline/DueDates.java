package fr.cahier.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Both due dates of one complaint, each pinned to the text that gave it.
 *
 * @param recordedOn the day of recording, from which a text may count; {@code null} when it is not known
 */
public record DueDates(
        DueDate acknowledgement, DueDate response, @Nullable LocalDate recordedOn) {

    /** The day of recording is not known. */
    public DueDates(DueDate acknowledgement, DueDate response) {
        this(acknowledgement, response, null);
    }

    /** Both under one policy, without their derivation: for tests that need no more. */
    public static DueDates of(String policy, int version, LocalDate acknowledgementDueOn, LocalDate responseDueOn) {
        return new DueDates(
                new DueDate(acknowledgementDueOn, policy, version, List.of(), null),
                new DueDate(responseDueOn, policy, version, List.of(), null));
    }

    /** These dates, with the response as late as a holding response took it in {@code before}, if its texts let it. */
    DueDates keepingExtensionOf(DueDates before, WorkingCalendar calendar) {
        return withResponse(response.keepingExtensionOf(before.response, calendar));
    }

    public DueDate of(Duty duty) {
        return duty == Duty.ACKNOWLEDGEMENT ? acknowledgement : response;
    }

    /** The same, with the response due on another day. */
    public DueDates withResponse(DueDate other) {
        return new DueDates(acknowledgement, other, recordedOn);
    }
}
