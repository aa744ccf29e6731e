package fr.cahier.documents;

import fr.cahier.application.port.UnreadableFile;
import fr.cahier.domain.firm.Category;
import fr.cahier.domain.firm.Channel;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Listed;
import fr.cahier.domain.firm.Mediator;
import fr.cahier.domain.firm.Service;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The settings of a firm, as read. Lists are told in full: one that is missing is more likely forgotten than empty. */
record FirmSection(YamlPart root) {

    /** @throws UnreadableFile with the place and what is accepted there */
    Firm firm() {
        root.withKeys(keys("name zone people services channels categories mediators " + DeadlineSection.KEYS));
        var services = list("services", FirmSection::service);
        var people = root.required("people").items().stream()
                .map(person -> new PersonSection(person, services).person())
                .toList();
        return root.checked(() -> new Firm(
                root.required("name").string(),
                zone(root.required("zone")),
                people,
                services,
                list("channels", FirmSection::channel),
                list("categories", FirmSection::category),
                root.optional("mediators").isEmpty()
                        ? new FirmList<>(List.of())
                        : list("mediators", FirmSection::mediator),
                new DeadlineSection(root).rules()));
    }

    static Set<String> keys(String names) {
        return new LinkedHashSet<>(Arrays.asList(names.split(" ")));
    }

    private <T extends Listed> FirmList<T> list(String key, Function<YamlPart, T> entry) {
        var part = root.required(key);
        var entries = part.items().stream()
                .map(item -> item.checked(() -> entry.apply(item)))
                .toList();
        return part.checked(() -> new FirmList<>(entries));
    }

    private static ZoneId zone(YamlPart part) {
        try {
            return ZoneId.of(part.string());
        } catch (DateTimeException e) {
            throw part.refused("fuseau horaire inconnu. Exemples : Europe/Paris, Indian/Reunion, America/Guadeloupe.");
        }
    }

    static boolean flag(YamlPart part, String key) {
        return part.optional(key).map(YamlPart::bool).orElse(false);
    }

    private static Service service(YamlPart part) {
        part.withKeys(keys("code label retired"));
        return new Service(code(part), label(part), flag(part, "retired"));
    }

    private static Category category(YamlPart part) {
        part.withKeys(keys("code label retired"));
        return new Category(code(part), label(part), flag(part, "retired"));
    }

    private static Channel channel(YamlPart part) {
        part.withKeys(keys("code label written retired"));
        return new Channel(code(part), label(part), part.required("written").bool(), flag(part, "retired"));
    }

    private static Mediator mediator(YamlPart part) {
        part.withKeys(keys("code label address website retired"));
        return new Mediator(
                code(part), label(part), text(part, "address"), text(part, "website"), flag(part, "retired"));
    }

    private static Code code(YamlPart part) {
        return part.required("code").as(Code::new);
    }

    private static String label(YamlPart part) {
        return part.required("label").string();
    }

    static @Nullable String text(YamlPart part, String key) {
        return part.optional(key).map(YamlPart::string).orElse(null);
    }
}
