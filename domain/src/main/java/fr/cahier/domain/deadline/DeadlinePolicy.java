package fr.cahier.domain.deadline;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time limits of one text, as data: a firm may write its own.
 *
 * @param id lower-case letters, digits and hyphens; kept with each complaint
 * @param version kept with each complaint: a change of the text is a new version, and moves no date that was given
 * @param title what people call it
 * @param limits one for each duty that the text knows; a text may be silent on the acknowledgement
 */
public record DeadlinePolicy(
        String id,
        int version,
        String title,
        Citation citation,
        Validity validity,
        List<TimeLimit> limits,
        RecourseOwed recourse) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,15}");
    private static final int LONGEST_ID = 60;

    /** @throws InvalidInput when the identifier is none, the version is not positive, or a duty has no limit or two */
    public DeadlinePolicy {
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            throw new InvalidInput("id", Problem.NOT_A_POLICY_ID, LONGEST_ID);
        }
        if (version < 1) {
            throw new InvalidInput("version", Problem.NOT_A_VERSION);
        }
        title = Text.line("title", title);
        limits = List.copyOf(limits);
        requireOneEach(limits);
    }

    /** The time limit of a duty, if the text sets one. */
    public Optional<TimeLimit> limit(Duty duty) {
        return limits.stream().filter(limit -> limit.duty() == duty).findFirst();
    }

    /**
     * The due date that this text alone gives, in force on the day of receipt or not, with every step of its derivation;
     * empty when the text knows no such duty.
     */
    public Optional<DueDate> dueDate(Duty duty, ComplaintDates dates, WorkingCalendar calendar) {
        return Optional.ofNullable(new Deriving(calendar, dates, List.of(this)).under(this, duty));
    }

    private static void requireOneEach(List<TimeLimit> limits) {
        if (limits.isEmpty()) {
            throw new InvalidInput("limits", Problem.REQUIRED);
        }
        var seen = new HashSet<Duty>();
        for (var limit : limits) {
            if (!seen.add(limit.duty())) {
                throw new InvalidInput("limits", Problem.DUPLICATE, limit.duty());
            }
        }
    }
}
