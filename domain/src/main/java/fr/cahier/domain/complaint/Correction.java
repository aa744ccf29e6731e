package fr.cahier.domain.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One value of the intake, before and after. */
public record Correction(
        ComplaintField field,
        @Nullable String before,
        @Nullable String after) {

    /** The fields in which two intakes differ, in the order of the register. */
    static List<Correction> between(Intake before, Intake after) {
        var found = new Differences(before, after);
        found.compare(ComplaintField.REFERENCE, Intake::reference);
        found.compare(ComplaintField.COMPLAINANT, intake -> intake.complainant().name());
        found.compare(ComplaintField.CHANNEL, Intake::channel);
        found.compare(ComplaintField.SUBJECT, Intake::subject);
        found.compare(ComplaintField.SERVICE, Intake::service);
        found.compare(ComplaintField.PERSON_CONCERNED, intake -> concerned(intake, PersonConcerned::identity));
        found.compare(ComplaintField.SENT_ON, Intake::sentOn);
        found.compare(ComplaintField.RECEIVED_BY, Intake::receivedBy);
        found.compare(
                ComplaintField.COMPLAINANT_KIND, intake -> intake.complainant().kind());
        found.compare(ComplaintField.RELATION, intake -> intake.complainant().relation());
        found.compare(ComplaintField.CONTACT, intake -> intake.complainant().contact());
        found.compare(ComplaintField.DESCRIPTION, Intake::description);
        found.compare(ComplaintField.CATEGORY, Intake::category);
        found.compare(ComplaintField.REMEDY_SOUGHT, Intake::remedySought);
        found.compare(ComplaintField.PERSON_SIDE, intake -> concerned(intake, PersonConcerned::side));
        found.compare(ComplaintField.PREFERRED_HANDLER, Intake::preferredHandler);
        return found.list;
    }

    private static @Nullable Object concerned(Intake intake, Function<PersonConcerned, @Nullable Object> part) {
        var person = intake.personConcerned();
        return person == null ? null : part.apply(person);
    }

    private record Differences(Intake before, Intake after, List<Correction> list) {
        Differences(Intake before, Intake after) {
            this(before, after, new ArrayList<>());
        }

        void compare(ComplaintField field, Function<Intake, @Nullable Object> part) {
            var old = part.apply(before);
            var now = part.apply(after);
            if (!Objects.equals(old, now)) {
                list.add(new Correction(field, text(old), text(now)));
            }
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
