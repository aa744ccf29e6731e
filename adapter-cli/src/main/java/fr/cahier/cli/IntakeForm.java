package fr.cahier.cli;

import fr.cahier.domain.complaint.Complainant;
import fr.cahier.domain.complaint.ComplainantKind;
import fr.cahier.domain.complaint.Intake;
import fr.cahier.domain.complaint.PersonConcerned;
import fr.cahier.domain.complaint.Relation;
import fr.cahier.domain.complaint.Side;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The options of an intake read with the firm's lists; an empty value empties what may be empty. */
final class IntakeForm {
    private final IntakeOptions given;
    private final Choices choices;
    private final Desk desk;

    IntakeForm(IntakeOptions given, Choices choices, Desk desk) {
        this.given = given;
        this.choices = choices;
        this.desk = desk;
    }

    /** A new intake; taken by who acts, unless said otherwise. */
    Intake recorded(LocalDate receivedOn, PersonId by) {
        requireAll();
        var firm = choices.firm();
        var receivedBy = choices.person("--received-by", given.receivedBy);
        return new Intake(
                receivedOn,
                sent(),
                new Complainant(Objects.requireNonNull(given.client), kind(), relation(), given.contact),
                choices.required(firm.channels(), Objects.requireNonNull(given.channel)),
                Objects.requireNonNull(given.subject),
                description(),
                choices.required(firm.services(), Objects.requireNonNull(given.service)),
                choices.listed(firm.categories(), given.category),
                concerned(null),
                given.wants,
                choices.person("--preferred", given.preferred),
                receivedBy == null ? by : receivedBy,
                given.reference);
    }

    /** What was written before, with the options that were given in its place. */
    Intake corrected(Intake before) {
        var firm = choices.firm();
        return new Intake(
                before.receivedOn(),
                given.sent == null ? before.sentOn() : sent(),
                complainant(before.complainant()),
                given.channel == null ? before.channel() : choices.required(firm.channels(), given.channel),
                given.subject == null ? before.subject() : given.subject,
                given.description == null ? before.description() : description(),
                given.service == null ? before.service() : choices.required(firm.services(), given.service),
                given.category == null ? before.category() : choices.listed(firm.categories(), given.category),
                concerned(before.personConcerned()),
                given.wants == null ? before.remedySought() : given.wants,
                given.preferred == null ? before.preferredHandler() : choices.person("--preferred", given.preferred),
                given.receivedBy == null ? before.receivedBy() : choices.person("--received-by", given.receivedBy),
                given.reference == null ? before.reference() : given.reference);
    }

    private void requireAll() {
        Map<String, @Nullable String> needed = new LinkedHashMap<>();
        needed.put("--client", given.client);
        needed.put("--channel", given.channel);
        needed.put("--subject", given.subject);
        needed.put("--service", given.service);
        var missing = needed.entrySet().stream()
                .filter(option -> option.getValue() == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refused.usage(desk.phrases().say("usage.missing", missing) + " "
                    + desk.phrases().say("usage.help", "cahier record"));
        }
    }

    private Complainant complainant(Complainant before) {
        return new Complainant(
                given.client == null ? before.name() : given.client,
                given.kind == null ? before.kind() : kind(),
                given.relation == null ? before.relation() : relation(),
                given.contact == null ? before.contact() : given.contact);
    }

    private @Nullable PersonConcerned concerned(@Nullable PersonConcerned before) {
        var side = choices.constant("--about-side", Side.class, given.aboutSide);
        if (given.about != null) {
            return given.about.isBlank() ? null : PersonConcerned.named(given.about, side, choices.firm());
        }
        return before == null || side == null ? before : PersonConcerned.named(before.name(), side, choices.firm());
    }

    private @Nullable ComplainantKind kind() {
        return choices.constant("--kind", ComplainantKind.class, given.kind);
    }

    private @Nullable Relation relation() {
        return choices.constant("--relation", Relation.class, given.relation);
    }

    private @Nullable String description() {
        return new TextSource(desk).text(given.description);
    }

    /** Empty, it wipes what was written. */
    private @Nullable LocalDate sent() {
        return given.sent == null || given.sent.isBlank() ? null : DayConverter.day("sentOn", given.sent);
    }
}
