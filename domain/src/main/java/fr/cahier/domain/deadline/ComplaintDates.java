package fr.cahier.domain.deadline;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The events from which the time limits of one complaint are counted, as days in the firm's zone.
 *
 * @param sentOn {@code null} when it is not known
 * @param recordedOn {@code null} when the complaint is in no register: counted as recorded on receipt
 */
public record ComplaintDates(
        @Nullable LocalDate sentOn,
        LocalDate receivedOn,
        @Nullable LocalDate recordedOn) {
    /** Easter was checked against other reckonings from here… */
    private static final int FIRST_YEAR = 1900;

    /** … to here. */
    private static final int LAST_YEAR = 2199;

    /** @throws InvalidInput when it was sent after it was received, or a day is out of what holidays are known for */
    public ComplaintDates {
        requireInCalendar("receivedOn", receivedOn);
        if (sentOn != null) {
            requireInCalendar("sentOn", sentOn);
        }
        if (sentOn != null && sentOn.isAfter(receivedOn)) {
            throw new InvalidInput("sentOn", Problem.AFTER_RECEIPT, receivedOn);
        }
    }

    /** A complaint of which only the receipt is known. */
    public static ComplaintDates received(LocalDate receivedOn) {
        return new ComplaintDates(null, receivedOn, null);
    }

    /** The day of an event, or {@code null} when it is not known. */
    public @Nullable LocalDate on(StartEvent event) {
        return switch (event) {
            case SENT -> sentOn;
            case RECEIVED -> receivedOn;
            case RECORDED -> recordedOn;
        };
    }

    private static void requireInCalendar(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput(
                    field, Problem.OUT_OF_CALENDAR, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
    }
}
