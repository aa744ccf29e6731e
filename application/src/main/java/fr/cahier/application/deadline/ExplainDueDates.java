package fr.cahier.application.deadline;

import fr.cahier.application.Staff;
import fr.cahier.application.deadline.CaseDeadlines.DutyOwed;
import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.application.port.PinnedDueDates;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.RecourseClock;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the due dates of a complaint, where they stand today, and every step of their derivation. */
public final class ExplainDueDates {
    private final ComplaintRegister register;
    private final PinnedDueDates dueDates;
    private final FirmSettings settings;
    private final Staff staff;

    @Inject
    public ExplainDueDates(ComplaintRegister register, PinnedDueDates dueDates, FirmSettings settings, Staff staff) {
        this.register = register;
        this.dueDates = dueDates;
        this.settings = settings;
        this.staff = staff;
    }

    /** @throws NoSuchComplaint when the register has no such number */
    public CaseDeadlines handle(ComplaintNumber complaint) {
        var row = register.rows(List.of(complaint)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchComplaint(complaint));
        var pinned = dueDates.of(complaint);
        var today = staff.today(settings.current());
        var timetable = row.timetable();
        var duties = Arrays.stream(Duty.values())
                .map(duty -> new DutyOwed(duty, pinned.of(duty), timetable.state(duty, today), timetable.metOn(duty)))
                .toList();
        return new CaseDeadlines(row, duties, recourse(row));
    }

    /** Counted from the written complaint: sent, or else received, in writing. */
    private static @Nullable RecourseClock recourse(RegisterRow row) {
        if (row.toBePutInWriting()) {
            return null;
        }
        var writtenOn = row.sentOn() == null ? row.receivedOn() : row.sentOn();
        return RecourseClock.since(writtenOn, row.respondedOn());
    }
}
