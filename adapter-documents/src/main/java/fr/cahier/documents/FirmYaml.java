package fr.cahier.documents;

import fr.cahier.domain.firm.Authority;
import fr.cahier.domain.firm.Channel;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Listed;
import fr.cahier.domain.firm.Mediator;
import fr.cahier.domain.firm.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of a firm, as people will edit them: each section under a word of explanation. */
final class FirmYaml {
    private final CommentedYaml yaml = new CommentedYaml();

    private FirmYaml() {}

    static String of(Firm firm) {
        var file = new FirmYaml();
        file.addPeople(firm);
        file.addLists(firm);
        new DeadlineYaml(file.yaml).add(firm.deadlines());
        return file.yaml.toString();
    }

    private void addPeople(Firm firm) {
        yaml.section(
                "Le cabinet. Les codes ne changent jamais ; une entrée dont on ne se sert plus se marque retired: true.");
        yaml.add("name", firm.name());
        yaml.add("zone", firm.zone().getId());
        yaml.section("""
                Les personnes. Sans « handler », on enregistre les réclamations sans les suivre. Par exemple :
                  - id: alba                # en minuscules : ce que l’on donne à --as
                    name: Alba Morel
                    manager: true           # change les réglages du cabinet
                    handler: { services: all, signs: true, goodwillLimit: 500 }   # ou services: [ADVICE, CONTRACT]\
                """);
        yaml.add("people", firm.people().stream().map(FirmYaml::person).toList());
    }

    private void addLists(Firm firm) {
        yaml.section("Les prestations sur lesquelles porte une réclamation.");
        yaml.add("services", entries(firm.services()));
        yaml.section("Les supports. written: false invite le client à écrire.");
        yaml.add(
                "channels",
                firm.channels().entries().stream().map(FirmYaml::channel).toList());
        yaml.section("Les motifs, pour les comptes annuels.");
        yaml.add("categories", entries(firm.categories()));
        yaml.section("""
                Les médiateurs auxquels le cabinet adhère. Par exemple :
                  - { code: MEDIATEUR, label: Nom du médiateur, address: adresse, website: https://… }\
                """);
        yaml.add(
                "mediators",
                firm.mediators().entries().stream().map(FirmYaml::mediator).toList());
    }

    private static Map<String, Object> person(Person person) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", person.id().value());
        entry.put("name", person.name());
        entry.put("manager", person.manager());
        var authority = person.authority();
        return retired(authority == null ? entry : with(entry, "handler", handler(authority)), person.retired());
    }

    private static Map<String, Object> handler(Authority authority) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("services", authority.services().isEmpty() ? "all" : codes(authority));
        entry.put("signs", authority.signs());
        entry.put("goodwillLimit", authority.goodwillLimit().amount());
        return entry;
    }

    /** Sorted: a set has no order, and two writings of one firm should be equal. */
    private static List<String> codes(Authority authority) {
        return authority.services().stream().map(Code::value).sorted().toList();
    }

    private static List<Map<String, Object>> entries(FirmList<? extends Listed> list) {
        return list.entries().stream().map(FirmYaml::entry).toList();
    }

    private static Map<String, Object> entry(Listed listed) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("code", listed.code().value());
        entry.put("label", listed.label());
        return retired(entry, listed.retired());
    }

    private static Map<String, Object> channel(Channel channel) {
        return with(entry(channel), "written", channel.written());
    }

    private static Map<String, Object> mediator(Mediator mediator) {
        return with(with(entry(mediator), "address", mediator.address()), "website", mediator.website());
    }

    private static Map<String, Object> retired(Map<String, Object> entry, boolean retired) {
        return with(entry, "retired", retired ? Boolean.TRUE : null);
    }

    static Map<String, Object> with(Map<String, Object> entry, String key, @Nullable Object value) {
        if (value != null) {
            entry.put(key, value);
        }
        return entry;
    }
}
