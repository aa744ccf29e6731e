package fr.cahier.application.deadline;

import fr.cahier.application.Staff;
import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.PinnedDueDates;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.deadline.ComplaintDates;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import fr.cahier.domain.firm.PersonId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells which due dates of the whole register would be others under other texts; writes nothing. */
public final class SimulatePolicies {

    /**
     * A due date that would move.
     *
     * @param policy identifier of the text that would give the new date
     */
    public record Moved(
            ComplaintNumber complaint,
            @Nullable PersonId handler,
            Duty duty,
            LocalDate from,
            LocalDate to,
            String policy,
            DutyState before,
            DutyState after) {

        /** Whether the duty would be late, and is not. */
        public boolean becomesLate() {
            return after.isLate() && !before.isLate();
        }

        /** Whether the duty is late, and would not be. */
        public boolean becomesTimely() {
            return before.isLate() && !after.isLate();
        }
    }

    private final ComplaintRegister register;
    private final PinnedDueDates pinned;
    private final FirmSettings settings;
    private final Staff staff;

    @Inject
    public SimulatePolicies(ComplaintRegister register, PinnedDueDates pinned, FirmSettings settings, Staff staff) {
        this.register = register;
        this.pinned = pinned;
        this.settings = settings;
        this.staff = staff;
    }

    /**
     * Gives each due date that would move to {@code reader}, by number, and answers how many complaints were examined. What
     * holding responses added stays where the tried texts let it; a date set by hand is counted anew.
     *
     * @param policies identifiers of the texts to try, shipped or the firm’s own
     * @throws fr.cahier.domain.InvalidInput when one is unknown
     */
    public long handle(List<String> policies, Consumer<Moved> reader) {
        var firm = settings.current();
        var today = staff.today(firm);
        var tried = firm.deadlines().under(policies);
        var examined = new AtomicLong();
        register.forEach(RegisterFilter.EVERYTHING, row -> {
            examined.incrementAndGet();
            var now = row.timetable();
            var dates = triedOn(row, tried, firm.deadlines());
            var then = now.withDueDates(
                    dates.acknowledgement().on(), dates.response().on());
            for (var duty : Duty.values()) {
                if (!then.dueOn(duty).equals(now.dueOn(duty))) {
                    reader.accept(moved(row, duty, dates.of(duty), now.state(duty, today), then.state(duty, today)));
                }
            }
        });
        return examined.get();
    }

    /** What was decided since, and the day of recording, are read only where they can make a difference. */
    private DueDates triedOn(RegisterRow row, DeadlineRules tried, DeadlineRules today) {
        var derived = tried.dueDates(datesOf(row));
        var plain = !tried.countsFromRecording() && !today.countsFromRecording();
        if (plain && (isAt(row, derived) || isAt(row, today.dueDates(datesOf(row))))) {
            return derived;
        }
        return tried.dueDatesAnew(row.sentOn(), row.receivedOn(), pinned.of(row.number()));
    }

    private static ComplaintDates datesOf(RegisterRow row) {
        return new ComplaintDates(row.sentOn(), row.receivedOn(), null);
    }

    private static boolean isAt(RegisterRow row, DueDates dates) {
        return dates.acknowledgement().on().equals(row.acknowledgementDueOn())
                && dates.response().on().equals(row.responseDueOn());
    }

    private static Moved moved(RegisterRow row, Duty duty, DueDate to, DutyState before, DutyState after) {
        return new Moved(
                row.number(), row.handler(), duty, row.timetable().dueOn(duty), to.on(), to.policy(), before, after);
    }
}
