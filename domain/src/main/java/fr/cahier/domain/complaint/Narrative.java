package fr.cahier.domain.complaint;

import fr.cahier.domain.Words;
import fr.cahier.domain.complaint.ComplaintEvent.Acknowledged;
import fr.cahier.domain.complaint.ComplaintEvent.Assigned;
import fr.cahier.domain.complaint.ComplaintEvent.ClientInformed;
import fr.cahier.domain.complaint.ComplaintEvent.Closed;
import fr.cahier.domain.complaint.ComplaintEvent.Corrected;
import fr.cahier.domain.complaint.ComplaintEvent.FollowUpNoted;
import fr.cahier.domain.complaint.ComplaintEvent.FormerHandlerNamed;
import fr.cahier.domain.complaint.ComplaintEvent.MalfunctionFound;
import fr.cahier.domain.complaint.ComplaintEvent.MalfunctionLeftWithoutAction;
import fr.cahier.domain.complaint.ComplaintEvent.Recorded;
import fr.cahier.domain.complaint.ComplaintEvent.Redated;
import fr.cahier.domain.complaint.ComplaintEvent.Reopened;
import fr.cahier.domain.complaint.ComplaintEvent.Responded;
import fr.cahier.domain.complaint.ComplaintEvent.ResponseExtended;
import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Firm;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A fact of the journal told in one sentence of the timeline, in the words of the firm's lists. */
public final class Narrative {
    private final Firm firm;
    private final Words words;

    private Narrative(Firm firm, Words words) {
        this.firm = firm;
        this.words = words;
    }

    /** All that the event tells, in the reader's language; a person or a value unknown to the firm keeps its code. */
    public static String of(ComplaintEvent event, Firm firm, Locale locale) {
        return new Narrative(firm, Words.in(locale)).sentence(event).toString();
    }

    private Sentence sentence(ComplaintEvent event) {
        if (event instanceof Recorded fact) {
            return new IntakeNarrative(firm, words).recorded(fact);
        }
        if (event instanceof Corrected fact) {
            return new IntakeNarrative(firm, words).corrected(fact);
        }
        if (event instanceof Assigned fact) {
            return assigned(fact.assignment());
        }
        if (event instanceof FollowUpNoted fact) {
            return say("event.followUpNoted").sayKnown("event.followUpNoted.note", fact.note());
        }
        if (event instanceof FormerHandlerNamed fact) {
            return say("event.formerHandlerNamed", fact.name());
        }
        if (event instanceof MalfunctionFound fact) {
            return found(fact.malfunction());
        }
        return event instanceof MalfunctionLeftWithoutAction fact
                ? say("event.malfunctionLeft", fact.index(), fact.reason())
                : withTheClient(event);
    }

    private Sentence withTheClient(ComplaintEvent event) {
        if (event instanceof Acknowledged fact) {
            return acknowledged(fact.acknowledgement());
        }
        if (event instanceof ClientInformed fact) {
            return informed(fact.notice());
        }
        if (event instanceof Responded fact) {
            return responded(fact.response());
        }
        if (event instanceof ResponseExtended fact) {
            return say("event.responseExtended", fact.from(), fact.until());
        }
        if (event instanceof Redated fact) {
            return redated(fact);
        }
        return event instanceof Closed fact ? closed(fact.closure()) : reopened((Reopened) event);
    }

    private Sentence assigned(Assignment given) {
        return say("event.assigned", firm.nameOf(given.handler()), given.on())
                .sayKnown("event.assigned.departure", given.departureReason())
                .sayKnown("event.assigned.conflict", given.conflictReason());
    }

    private Sentence found(Malfunction found) {
        return say("event.malfunctionFound", found.index(), found.foundOn(), found.kind(), found.description());
    }

    private Sentence acknowledged(Acknowledgement sent) {
        return say("event.acknowledged", sent.on()).sayKnown("event.sent", channel(sent.channel()));
    }

    private Sentence informed(ProgressNotice notice) {
        return say(
                        notice.holding() ? "event.holding" : "event.informed",
                        notice.on(),
                        firm.channels().label(notice.channel()),
                        notice.text())
                .sayKnown("event.informed.promise", notice.promisedOn());
    }

    private Sentence responded(Response given) {
        var told = say("event.responded", given.sentOn(), given.outcome())
                .sayKnown("event.sent", channel(given.channel()))
                .say("event.responded.text", given.text());
        redress(told, given.redress());
        if (given.recourse() != null) {
            recourse(told, given.recourse());
        }
        return told;
    }

    private Sentence redated(Redated fact) {
        var told = say("event.redated", fact.reason());
        for (var duty : Duty.values()) {
            var before = fact.before().of(duty);
            var after = fact.after().of(duty);
            if (!after.on().equals(before.on())) {
                told.say("event.redated.duty", duty, before.on(), after.on());
            }
            if (!text(after).equals(text(before))) {
                told.say("event.redated.text", duty, text(after), text(before));
            }
        }
        return told;
    }

    /** The text that gave a date, and its version: what a firm changes under one name are two texts. */
    static String text(DueDate due) {
        return due.policy() + " " + due.policyVersion();
    }

    private void redress(Sentence told, Redress redress) {
        var amount = redress.amount();
        told.field(ComplaintField.REDRESS, redress.kind() == RedressKind.NONE ? null : redress.kind())
                .field(ComplaintField.REDRESS_AMOUNT, amount == null ? null : words.say("euros", amount.amount()));
    }

    private void recourse(Sentence told, Recourse recourse) {
        var mediator = recourse.mediator();
        told.sayKnown(
                        "event.responded.mediator",
                        mediator == null ? null : firm.mediators().label(mediator))
                .say("event.responded.recourse", recourse.text());
    }

    private Sentence closed(Closure end) {
        return say("event.closed", end.on(), end.reason()).sayKnown("event.closed.note", end.note());
    }

    private Sentence reopened(Reopened fact) {
        var again = fact.reopening();
        var kept = fact.kept();
        return say("event.reopened", again.on(), again.reason())
                .say("event.reopened.promise", again.promisedOn())
                .say("event.reopened.kept", kept.on(), kept.reason())
                .sayKnown("event.closed.note", kept.note());
    }

    private @Nullable String channel(@Nullable Code code) {
        return code == null ? null : firm.channels().label(code);
    }

    private Sentence say(String key, Object... details) {
        return new Sentence(words).say(key, details);
    }
}
