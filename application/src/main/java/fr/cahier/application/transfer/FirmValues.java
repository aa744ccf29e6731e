package fr.cahier.application.transfer;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.Words;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.firm.Category;
import fr.cahier.domain.firm.Channel;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Listed;
import fr.cahier.domain.firm.Service;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Texts of a file turned into what the register keeps. Values that are to enter the firm's lists are added to a copy of
 * the settings; those that an accepted row uses are written once the whole file was checked.
 */
final class FirmValues {
    /** More new values than this is a column that is no list. */
    private static final int MOST_ADDED = 500;

    private final Firm settings;
    private Firm firm;
    private final Set<Addition> added = new LinkedHashSet<>();
    private final Set<Addition> used = new LinkedHashSet<>();

    /** A value on its way into the list that a field chooses from. */
    private record Addition(ComplaintField field, Code code, String label) {
        Firm to(Firm firm) {
            return switch (field) {
                case SERVICE -> firm.withServices(firm.services().with(new Service(code, label, false)));
                case CATEGORY -> firm.withCategories(firm.categories().with(new Category(code, label, false)));
                default -> firm.withChannels(firm.channels().with(new Channel(code, label, true, false)));
            };
        }

        boolean isIn(Draft row) {
            return code.value().equals(row.get(field));
        }
    }

    FirmValues(Firm settings) {
        this.settings = settings;
        this.firm = settings;
    }

    /** The settings with every value met so far. */
    Firm firm() {
        return firm;
    }

    /** A row with these values was accepted. */
    void use(Draft accepted) {
        for (var addition : added) {
            if (!used.contains(addition) && addition.isIn(accepted)) {
                used.add(addition);
            }
        }
    }

    /** The settings with the values that accepted rows use. */
    Firm settingsToWrite() {
        var next = settings;
        for (var addition : added) {
            next = used.contains(addition) ? addition.to(next) : next;
        }
        return next;
    }

    /** What enters the lists, such as {@code + service/INTERNET: Internet}. */
    List<String> added() {
        return added.stream()
                .filter(used::contains)
                .map(addition -> "+ " + addition.field().key() + "/" + addition.code() + ": " + addition.label())
                .toList();
    }

    /**
     * The canonical text of a cell; days are read elsewhere.
     *
     * @param add whether a value absent from the firm's list enters it
     */
    String canonical(ComplaintField field, String text, boolean add) {
        return switch (FieldKind.of(field)) {
            case LISTED -> listed(field, text, add);
            case PERSON -> firm.person(text).map(person -> person.id().value()).orElse(text.strip());
            case CONSTANT -> constant(field, text);
            case AMOUNT -> amount(text);
            case LINE -> text.strip();
            case YES_OR_NO -> yesOrNo(text.strip());
            case BODY, DAY -> text;
        };
    }

    private String listed(ComplaintField field, String text, boolean add) {
        var list = FieldKind.list(field, firm);
        var known = list.find(text);
        if (known.isPresent()) {
            return known.get().code().value();
        }
        Rule.CHOSEN_FROM_THE_FIRMS_LIST.requires(add && added.size() < MOST_ADDED, text.strip(), list.activeCodes());
        return add(field, text.strip(), freeCode(list, text)).value();
    }

    private static Code freeCode(FirmList<? extends Listed> list, String label) {
        var wanted = Code.from(label);
        var code = wanted;
        for (int copy = 2; list.find(code).isPresent(); copy++) {
            code = new Code(wanted + "_" + copy);
        }
        return code;
    }

    private Code add(ComplaintField field, String label, Code code) {
        var addition = new Addition(field, code, label);
        firm = addition.to(firm);
        added.add(addition);
        return code;
    }

    private static String constant(ComplaintField field, String text) {
        var wanted = text.strip();
        return FieldKind.constants(field).stream()
                .filter(constant -> isCalled(constant, wanted))
                .findFirst()
                .map(Enum::name)
                .orElseThrow(() -> new InvalidInput(field.key(), Problem.NOT_ONE_OF, labels(field)));
    }

    private static boolean isCalled(Enum<?> constant, String text) {
        return constant.name().equalsIgnoreCase(text)
                || Words.in(Locale.FRENCH).label(constant).equalsIgnoreCase(text)
                || Words.in(Locale.ENGLISH).label(constant).equalsIgnoreCase(text);
    }

    private static String yesOrNo(String text) {
        var yes = List.of("true", "oui", "yes").contains(text.toLowerCase(Locale.ROOT));
        return yes ? "true" : "false";
    }

    private static String labels(ComplaintField field) {
        return FieldKind.constants(field).stream()
                .map(Words.in(Locale.FRENCH)::label)
                .collect(Collectors.joining(", "));
    }

    /** « 1 234,56 € » is how French spreadsheets write it; a point and a comma together are for thousands and cents. */
    private static String amount(String text) {
        var digits = text.replaceAll("[\\s\\u00A0\\u202F€]", "");
        var cents = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        var both = digits.indexOf(',') >= 0 && digits.indexOf('.') >= 0;
        var plain = both ? digits.substring(0, cents).replaceAll("[,.]", "") + digits.substring(cents) : digits;
        return Euros.parse(plain).toString();
    }
}
