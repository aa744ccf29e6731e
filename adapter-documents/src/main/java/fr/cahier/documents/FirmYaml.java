package fr.cahier.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.cahier.domain.firm.Authority;
import fr.cahier.domain.firm.Channel;
import fr.cahier.domain.firm.ClosedDay;
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
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private final StringBuilder yaml = new StringBuilder();

    private FirmYaml() {}

    static String of(Firm firm) {
        var file = new FirmYaml();
        file.addPeople(firm);
        file.addLists(firm);
        return file.yaml.toString();
    }

    private void addPeople(Firm firm) {
        section(
                "Le cabinet. Les codes ne changent jamais ; une entrée dont on ne se sert plus se marque retired: true.");
        add("name", firm.name());
        add("zone", firm.zone().getId());
        section("""
                Les personnes. Sans « handler », on enregistre les réclamations sans les suivre. Par exemple :
                #   - id: alba                # en minuscules : ce que l’on donne à --as
                #     name: Alba Morel
                #     manager: true           # change les réglages du cabinet
                #     handler: { services: all, signs: true, goodwillLimit: 500 }   # ou services: [ADVICE, CONTRACT]\
                """);
        add("people", firm.people().stream().map(FirmYaml::person).toList());
    }

    private void addLists(Firm firm) {
        section("Les prestations sur lesquelles porte une réclamation.");
        add("services", entries(firm.services()));
        section("Les supports. written: false invite le client à écrire.");
        add(
                "channels",
                firm.channels().entries().stream().map(FirmYaml::channel).toList());
        section("Les motifs, pour les comptes annuels.");
        add("categories", entries(firm.categories()));
        section("""
                Les médiateurs auxquels le cabinet adhère. Par exemple :
                #   - { code: MEDIATEUR, label: Nom du médiateur, address: adresse, website: https://… }\
                """);
        add(
                "mediators",
                firm.mediators().entries().stream().map(FirmYaml::mediator).toList());
        section("Les jours de fermeture, en plus des jours fériés.");
        add("closedDays", firm.closedDays().stream().map(FirmYaml::closedDay).toList());
    }

    private void section(String comment) {
        yaml.append(yaml.length() == 0 ? "# " : "\n# ").append(comment).append('\n');
    }

    private void add(String key, Object value) {
        try {
            yaml.append(YAML.writeValueAsString(Map.of(key, value)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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

    private static Map<String, Object> closedDay(ClosedDay closed) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("day", closed.day().toString());
        entry.put("reason", closed.reason());
        return entry;
    }

    private static Map<String, Object> retired(Map<String, Object> entry, boolean retired) {
        return with(entry, "retired", retired ? Boolean.TRUE : null);
    }

    private static Map<String, Object> with(Map<String, Object> entry, String key, @Nullable Object value) {
        if (value != null) {
            entry.put(key, value);
        }
        return entry;
    }
}
