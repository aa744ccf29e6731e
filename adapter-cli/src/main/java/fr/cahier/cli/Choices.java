package fr.cahier.cli;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.Words;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Listed;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people may choose from, by code or by label; nothing chosen stays {@code null}. */
final class Choices {
    private final Firm firm;
    private final Words words;

    Choices(Firm firm, Words words) {
        this.firm = firm;
        this.words = words;
    }

    /** One of our constants, such as {@code UPHELD} or « favorable ». */
    <E extends Enum<E>> @Nullable E constant(String option, Class<E> type, @Nullable String given) {
        return given == null || given.isBlank() ? null : required(option, type, given);
    }

    /** @throws InvalidInput naming the option and every value that it accepts */
    <E extends Enum<E>> E required(String option, Class<E> type, String given) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> same(constant.name(), given) || same(words.label(constant), given))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(option, Problem.NOT_ONE_OF, accepted(type)));
    }

    /** The code of an entry of the firm's list. */
    @Nullable
    Code listed(FirmList<? extends Listed> list, @Nullable String given) {
        return given == null || given.isBlank() ? null : required(list, given);
    }

    /** What to look for; retired entries are on old files. Nothing that is not in the list can be found. */
    @Nullable
    Code sought(String option, FirmList<? extends Listed> list, @Nullable String given) {
        try {
            return listed(list, given);
        } catch (RuleBroken unknown) {
            throw new InvalidInput(option, Problem.NOT_ONE_OF, list.activeCodes());
        }
    }

    /** @throws RuleBroken {@link Rule#CHOSEN_FROM_THE_FIRMS_LIST}, as the domain has it for a code */
    Code required(FirmList<? extends Listed> list, String given) {
        return list.entries().stream()
                .filter(entry -> same(entry.code().value(), given) || same(entry.label(), given))
                .map(Listed::code)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(Rule.CHOSEN_FROM_THE_FIRMS_LIST, given.strip(), list.activeCodes()));
    }

    /** A person of the firm, by identifier or name. */
    @Nullable
    PersonId person(String option, @Nullable String given) {
        return given == null || given.isBlank() ? null : requiredPerson(option, given);
    }

    PersonId requiredPerson(String option, String given) {
        return firm.person(given)
                .map(Person::id)
                .orElseThrow(() -> new InvalidInput(option, Problem.NOT_ONE_OF, firm.personIds()));
    }

    Firm firm() {
        return firm;
    }

    private <E extends Enum<E>> String accepted(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name() + " (" + words.label(constant) + ")")
                .collect(Collectors.joining(", "));
    }

    private static boolean same(String name, String given) {
        return plain(name).equals(plain(given));
    }

    /** Accents, case, spaces and the kind of apostrophe tell no two choices apart. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replaceAll("[\\s_]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
