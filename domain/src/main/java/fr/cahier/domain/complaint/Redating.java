package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.deadline.DueDates;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order to re-date a case.
 *
 * @param acknowledgementDueOn set by hand; {@code null} for the date that the firm's texts of today give
 * @param responseDueOn set by hand; {@code null} for the date that the firm's texts of today give
 * @param reason kept for ever beside the old dates and the new ones
 */
public record Redating(
        @Nullable LocalDate acknowledgementDueOn, @Nullable LocalDate responseDueOn, String reason) {
    public Redating {
        reason = Text.line("reason", reason);
    }

    Stream<LocalDate> byHand() {
        return Stream.of(acknowledgementDueOn, responseDueOn).flatMap(Stream::ofNullable);
    }

    /** What becomes of the due dates; a duty of which nothing else is to be told keeps the derivation that it has. */
    DueDates applied(DueDates before, DueDates derived, Acting by) {
        return new DueDates(
                applied(acknowledgementDueOn, before.acknowledgement(), derived.acknowledgement(), by),
                applied(responseDueOn, before.response(), derived.response(), by),
                before.recordedOn());
    }

    private DueDate applied(@Nullable LocalDate byHand, DueDate before, DueDate derived, Acting by) {
        var calendar = by.firm().deadlines().calendar();
        if (byHand != null) {
            return before.setByHand(byHand, by.today(), reason, calendar);
        }
        // By hand for one duty: the other one is not derived anew in passing.
        return byHand().findAny().isPresent() ? before : derived.inPlaceOf(before, by.today(), reason);
    }
}
