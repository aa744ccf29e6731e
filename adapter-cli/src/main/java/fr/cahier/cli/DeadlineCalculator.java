package fr.cahier.cli;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.deadline.ComplaintDates;
import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.ShippedPolicies;
import fr.cahier.domain.deadline.Step;
import fr.cahier.domain.deadline.WorkingCalendar;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Due dates under one text, for dates that are in no register. */
final class DeadlineCalculator {
    private final CalculatorOptions options;
    private final Desk desk;
    private final DeadlinePolicy policy;
    private final WorkingCalendar calendar;

    DeadlineCalculator(CalculatorOptions options, Desk desk) {
        this.options = options;
        this.desk = desk;
        this.policy = options.policy == null ? ShippedPolicies.PROCEDURE : shipped(options.policy);
        this.calendar = WorkingCalendar.of(options.region == null ? Region.METROPOLE : options.region);
    }

    ExitCode work() {
        if ((options.received == null) == (options.batch == null) || (options.batch != null && options.sent != null)) {
            throw Refused.usage(desk.phrases().say("deadlines.whatToCount"));
        }
        if (options.batch != null) {
            batch(new DeadlineBatch(desk).read(options.batch));
        } else if (options.received != null) {
            one(new ComplaintDates(options.sent, options.received, null));
        }
        return ExitCode.DONE;
    }

    private void one(ComplaintDates dates) {
        switch (desk.output()) {
            case JSON -> desk.print(Json.page(json(dates)));
            case NDJSON -> desk.print(Json.line(json(dates)));
            case CSV -> desk.print(line(dates, dueDates(dates)));
            case TABLE ->
                dueDates(dates)
                        .forEach((duty, due) -> new DerivationText(desk)
                                .print(duty, desk.phrases().words().date(due.on()), due, true, true));
        }
    }

    /** A line for each line read, so that both can be pasted beside each other. */
    private void batch(Iterable<ComplaintDates> lines) {
        var forPrograms = desk.output().forPrograms();
        var unsure = 0L;
        for (var dates : lines) {
            if (forPrograms) {
                desk.print(Json.line(json(dates)));
            } else {
                var due = dueDates(dates);
                desk.print(line(dates, due));
                unsure += isUnsure(due) ? 1 : 0;
            }
        }
        if (unsure > 0) {
            desk.tell("deadlines.unsure", unsure);
        }
    }

    /** A line of days has no room for what a derivation warns of. */
    private static boolean isUnsure(Map<Duty, DueDate> dueDates) {
        return dueDates.values().stream()
                .flatMap(due -> due.warnings().stream())
                .anyMatch(step -> step.kind() != Step.Kind.ENDS_ON_DAY_OFF);
    }

    private static String line(ComplaintDates dates, Map<Duty, DueDate> due) {
        return String.join(
                ",",
                dates.receivedOn().toString(),
                cell(dates.sentOn()),
                dueOn(due.get(Duty.ACKNOWLEDGEMENT)),
                dueOn(due.get(Duty.RESPONSE)));
    }

    private static String dueOn(@Nullable DueDate due) {
        return due == null ? "" : due.on().toString();
    }

    private Map<String, Object> json(ComplaintDates dates) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("policy", policy.id());
        json.put("receivedOn", dates.receivedOn().toString());
        json.put("sentOn", DerivationJson.text(dates.sentOn()));
        json.put("region", calendar.region().id());
        json.put(
                "duties",
                dueDates(dates).entrySet().stream()
                        .map(owed -> DerivationJson.of(owed.getKey(), owed.getValue(), desk.locale()))
                        .toList());
        return json;
    }

    /** The duties that the text knows: some are silent on the acknowledgement. */
    private Map<Duty, DueDate> dueDates(ComplaintDates dates) {
        var due = new EnumMap<Duty, DueDate>(Duty.class);
        for (var duty : Duty.values()) {
            policy.dueDate(duty, dates, calendar).ifPresent(date -> due.put(duty, date));
        }
        return due;
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static DeadlinePolicy shipped(String id) {
        return ShippedPolicies.find(id)
                .orElseThrow(() -> new InvalidInput("policy", Problem.NOT_ONE_OF, ShippedPolicies.ids()));
    }
}
