package fr.cahier.documents;

import fr.cahier.domain.firm.Authority;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.firm.Service;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person in the settings of a firm, as read.
 *
 * @param services those that the firm offers, whose codes a competence may name
 */
record PersonSection(YamlPart part, FirmList<Service> services) {
    Person person() {
        part.withKeys(FirmSection.keys("id name manager handler retired"));
        return part.checked(() -> new Person(
                part.required("id").as(PersonId::new),
                part.required("name").string(),
                FirmSection.flag(part, "manager"),
                part.optional("handler").map(handler -> authority(handler)).orElse(null),
                FirmSection.flag(part, "retired")));
    }

    private Authority authority(YamlPart part) {
        part.withKeys(FirmSection.keys("services signs goodwillLimit"));
        return new Authority(
                competences(part.required("services")),
                part.required("signs").bool(),
                part.required("goodwillLimit").as(Euros::parse));
    }

    /** All of them is told in a word: an empty list would say the contrary of what it means. */
    private Set<Code> competences(YamlPart part) {
        if ("all".equals(part.text())) {
            return Set.of();
        }
        if (part.list() == null || part.list().isEmpty()) {
            throw part.refused("attendu : all, ou une liste de codes parmi %s.".formatted(services));
        }
        return part.list().stream().map(item -> competence(item)).collect(Collectors.toSet());
    }

    private Code competence(YamlPart part) {
        var code = part.as(Code::new);
        if (services.find(code).filter(service -> service.code().equals(code)).isEmpty()) {
            throw part.refused("prestation inconnue. Codes admis : %s.".formatted(services));
        }
        return code;
    }
}
