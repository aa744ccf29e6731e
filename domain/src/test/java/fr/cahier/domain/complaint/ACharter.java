package fr.cahier.domain.complaint;

import fr.cahier.domain.deadline.Certainty;
import fr.cahier.domain.deadline.Citation;
import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.EndConvention;
import fr.cahier.domain.deadline.Extension;
import fr.cahier.domain.deadline.Extension.Condition;
import fr.cahier.domain.deadline.Extension.Decider;
import fr.cahier.domain.deadline.Period;
import fr.cahier.domain.deadline.PeriodUnit;
import fr.cahier.domain.deadline.RecourseOwed;
import fr.cahier.domain.deadline.StartEvent;
import fr.cahier.domain.deadline.TimeLimit;
import fr.cahier.domain.deadline.Validity;
import java.util.List;

/** A text that an invented firm wrote for itself; it sets a time limit for the answer alone, in calendar days. */
public final class ACharter {
    private final int days;
    private int version = 1;
    private String title = "Charte du Port";
    private StartEvent from = StartEvent.RECEIVED;
    private Extension extension;

    private ACharter(int days) {
        this.days = days;
    }

    public static ACharter ofDays(int days) {
        return new ACharter(days);
    }

    public ACharter version(int number) {
        version = number;
        return this;
    }

    public ACharter titled(String text) {
        title = text;
        return this;
    }

    public ACharter from(StartEvent event) {
        from = event;
        return this;
    }

    /** The answer may come on any later day, if a manager says so. */
    public ACharter extendedByAManager() {
        extension = new Extension(Decider.MANAGER, null, Condition.EXCEPTIONAL_CIRCUMSTANCES);
        return this;
    }

    public DeadlinePolicy build() {
        return new DeadlinePolicy(
                "charte",
                version,
                title,
                new Citation("Charte du Port", null, null, Certainty.ESTABLISHED),
                Validity.ALWAYS,
                List.of(new TimeLimit(
                        Duty.RESPONSE,
                        new Period(days, PeriodUnit.CALENDAR_DAY),
                        from,
                        EndConvention.STRICT,
                        extension,
                        null)),
                new RecourseOwed(RecourseOwed.When.ON_REJECTION, RecourseOwed.Body.MEDIATOR));
    }
}
