package fr.cahier.application.transfer;

import fr.cahier.domain.Words;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import java.util.Locale;

/** Canonical cells as people read them: labels for codes, names for identifiers. */
public final class ShownText {
    private final Firm firm;
    private final Words words;

    public ShownText(Firm firm, Locale locale) {
        this.firm = firm;
        this.words = Words.in(locale);
    }

    /** The cell as shown; days and amounts stay canonical, each format writes them its own way. */
    public String of(ComplaintField field, String canonical) {
        return switch (FieldKind.of(field)) {
            case LISTED ->
                FieldKind.list(field, firm)
                        .find(canonical)
                        .map(entry -> entry.label())
                        .orElse(canonical);
            case PERSON -> person(canonical);
            case CONSTANT -> constant(field, canonical);
            case YES_OR_NO -> words.say("answer." + canonical);
            case LINE, BODY, DAY, AMOUNT -> canonical;
        };
    }

    /** The name, unless two people bear it: then only the identifier tells them apart. */
    private String person(String idOrFormerName) {
        return firm.people().stream()
                .filter(person -> person.id().value().equals(idOrFormerName))
                .findFirst()
                .filter(person -> isOnlyOne(person.name(), person.id()))
                .map(Person::name)
                .orElse(idOrFormerName);
    }

    private boolean isOnlyOne(String name, PersonId id) {
        return firm.person(name).filter(found -> found.id().equals(id)).isPresent();
    }

    private String constant(ComplaintField field, String name) {
        return FieldKind.constants(field).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .map(words::label)
                .orElse(name);
    }
}
