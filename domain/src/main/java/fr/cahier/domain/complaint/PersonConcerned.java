package fr.cahier.domain.complaint;

import fr.cahier.domain.Text;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whom the complaint is about (P1: « la personne visée, interne ou externe »).
 *
 * @param side unknown in some older registers
 * @param person who it is when that person is one of the firm's: a conflict of interest if they handle the case
 */
public record PersonConcerned(
        String name, @Nullable Side side, @Nullable PersonId person) {
    public PersonConcerned {
        name = Text.line("personConcerned", name);
    }

    /** The person of this name; one of the firm's, by identifier or name, unless said to be external. */
    public static PersonConcerned named(String name, @Nullable Side side, Firm firm) {
        var known = side == Side.EXTERNAL ? null : firm.person(name).orElse(null);
        return known == null
                ? new PersonConcerned(name, side, null)
                : new PersonConcerned(known.name(), Side.INTERNAL, known.id());
    }

    /** The name, and the identifier of a person of the firm: two people may share a name. */
    String identity() {
        return person == null ? name : name + " (" + person + ")";
    }

    boolean is(PersonId handler) {
        return handler.equals(person);
    }
}
