package fr.cahier.domain.complaint;

import fr.cahier.domain.Words;
import fr.cahier.domain.complaint.ComplaintEvent.Corrected;
import fr.cahier.domain.complaint.ComplaintEvent.Recorded;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what was written down at receipt, and what was put right in it. */
record IntakeNarrative(Firm firm, Words words) {

    Sentence recorded(Recorded fact) {
        var intake = fact.intake();
        var told = new Sentence(words)
                .say("event.recorded", intake.receivedOn(), firm.channels().label(intake.channel()));
        if (fact.toBePutInWriting()) {
            told.say("event.recorded.toBePutInWriting");
        }
        complainant(told, intake.complainant());
        subject(told, intake);
        circumstances(told, intake);
        var due = fact.dueDates();
        return told.field(ComplaintField.FOLLOW_UP_NOTE, fact.followUpNote())
                .sayKnown("event.recorded.source", fact.source())
                .say(
                        "event.recorded.dueDates",
                        due.acknowledgement().on(),
                        due.response().on())
                .say("event.recorded.policy", policies(due));
    }

    /** One text for both dates, as a rule. */
    private static String policies(DueDates due) {
        return Stream.of(due.acknowledgement(), due.response())
                .map(Narrative::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void complainant(Sentence told, Complainant complainant) {
        told.field(ComplaintField.COMPLAINANT, complainant.name())
                .field(ComplaintField.COMPLAINANT_KIND, complainant.kind())
                .field(ComplaintField.RELATION, complainant.relation())
                .field(ComplaintField.CONTACT, complainant.contact());
    }

    private void subject(Sentence told, Intake intake) {
        var category = intake.category();
        told.field(ComplaintField.SUBJECT, intake.subject())
                .field(ComplaintField.DESCRIPTION, intake.description())
                .field(ComplaintField.SERVICE, firm.services().label(intake.service()))
                .field(
                        ComplaintField.CATEGORY,
                        category == null ? null : firm.categories().label(category))
                .field(ComplaintField.REMEDY_SOUGHT, intake.remedySought());
        var concerned = intake.personConcerned();
        if (concerned != null) {
            told.field(ComplaintField.PERSON_CONCERNED, concerned.identity())
                    .field(ComplaintField.PERSON_SIDE, concerned.side());
        }
    }

    private void circumstances(Sentence told, Intake intake) {
        told.field(ComplaintField.PREFERRED_HANDLER, name(intake.preferredHandler()))
                .field(ComplaintField.RECEIVED_BY, name(intake.receivedBy()))
                .field(ComplaintField.SENT_ON, intake.sentOn())
                .field(ComplaintField.REFERENCE, intake.reference());
    }

    private @Nullable String name(@Nullable PersonId id) {
        return id == null ? null : firm.nameOf(id);
    }

    Sentence corrected(Corrected fact) {
        var changes = new Sentence(words);
        for (var correction : fact.corrections()) {
            var field = correction.field();
            changes.change(field, worded(field, correction.before()), worded(field, correction.after()));
        }
        return new Sentence(words).say("event.corrected", changes);
    }

    /** A correction keeps codes and ISO dates; people read labels, names and dates of their language. */
    private @Nullable String worded(ComplaintField field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case CHANNEL -> firm.channels().label(new Code(value));
            case SERVICE -> firm.services().label(new Code(value));
            case CATEGORY -> firm.categories().label(new Code(value));
            case RECEIVED_BY, PREFERRED_HANDLER -> firm.nameOf(new PersonId(value));
            case SENT_ON -> words.date(LocalDate.parse(value));
            case COMPLAINANT_KIND -> words.label(ComplainantKind.valueOf(value));
            case RELATION -> words.label(Relation.valueOf(value));
            case PERSON_SIDE -> words.label(Side.valueOf(value));
            default -> value;
        };
    }
}
