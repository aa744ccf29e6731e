package fr.cahier.domain.firm;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.Text;
import fr.cahier.domain.deadline.DeadlineRules;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What this firm decided for itself. The people are configuration, never code.
 *
 * @param zone the civil time zone in which the firm's days begin and end
 * @param people handlers, managers and those who only record receipts
 * @param deadlines the texts that set its time limits, and its calendar
 */
public record Firm(
        String name,
        ZoneId zone,
        List<Person> people,
        FirmList<Service> services,
        FirmList<Channel> channels,
        FirmList<Category> categories,
        FirmList<Mediator> mediators,
        DeadlineRules deadlines) {

    /** @throws InvalidInput when two people share an identifier or an authority names an unknown service */
    public Firm {
        name = Text.line("name", name);
        people = List.copyOf(people);
        requireDistinct(people);
        requireKnownServices(people, services);
        Rule.FIRM_HAS_A_MANAGER.requires(
                people.isEmpty() || people.stream().anyMatch(person -> person.manager() && !person.retired()));
    }

    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /**
     * The person of this identifier or name, whatever the case, the accents and the apostrophe: a conflict of interest must
     * not slip through a way of typing.
     */
    public Optional<Person> person(String idOrName) {
        var wanted = Text.folded(idOrName);
        return people.stream()
                .filter(person -> person.id().value().equals(wanted)
                        || Text.folded(person.name()).equals(wanted))
                .findFirst();
    }

    /** @throws InvalidInput when the firm knows nobody of this identifier */
    public Person requirePerson(PersonId id) {
        return person(id).orElseThrow(() -> new InvalidInput("person", Problem.NOT_ONE_OF, personIds()));
    }

    /** What people read for this person; the identifier itself when the firm no longer knows them. */
    public String nameOf(PersonId id) {
        return person(id).map(Person::name).orElse(id.value());
    }

    /** Whether a complaint by this channel is still to be put in writing (« à formaliser par écrit »). */
    public boolean leavesNoTrace(Code channel) {
        return channels.find(channel).filter(known -> !known.written()).isPresent();
    }

    /** The identifiers of those who may follow a complaint. */
    public String handlerIds() {
        return people.stream()
                .filter(Person::isHandler)
                .map(person -> person.id().value())
                .collect(Collectors.joining(", "));
    }

    /** The identifiers of all who work for the firm. */
    public String personIds() {
        return people.stream()
                .filter(person -> !person.retired())
                .map(person -> person.id().value())
                .collect(Collectors.joining(", "));
    }

    /** These settings with another list of services. */
    public Firm withServices(FirmList<Service> others) {
        return new Firm(name, zone, people, others, channels, categories, mediators, deadlines);
    }

    /** These settings with another list of channels. */
    public Firm withChannels(FirmList<Channel> others) {
        return new Firm(name, zone, people, services, others, categories, mediators, deadlines);
    }

    /** These settings with another list of categories. */
    public Firm withCategories(FirmList<Category> others) {
        return new Firm(name, zone, people, services, channels, others, mediators, deadlines);
    }

    /** These settings with other time limits or another calendar. */
    public Firm withDeadlines(DeadlineRules others) {
        return new Firm(name, zone, people, services, channels, categories, mediators, others);
    }

    /**
     * Guards a change of settings: nothing that old files may name disappears.
     *
     * @throws fr.cahier.domain.RuleBroken {@link Rule#RETIRED_NOT_REMOVED}
     */
    public void requireReplaceableBy(Firm next) {
        var kept = next.names().collect(Collectors.toSet());
        var removed = names().filter(name -> !kept.contains(name)).collect(Collectors.joining(", "));
        Rule.RETIRED_NOT_REMOVED.requires(removed.isEmpty(), removed);
        deadlines.requireVersionsKept(next.deadlines);
    }

    private Stream<String> names() {
        return Stream.of(
                        people.stream().map(person -> person.id().value()),
                        codes("services", services),
                        codes("channels", channels),
                        codes("categories", categories),
                        codes("mediators", mediators))
                .flatMap(stream -> stream);
    }

    private static Stream<String> codes(String list, FirmList<? extends Listed> entries) {
        return entries.entries().stream().map(entry -> list + "/" + entry.code());
    }

    private static void requireDistinct(List<Person> people) {
        Set<PersonId> seen = new HashSet<>();
        for (var person : people) {
            if (!seen.add(person.id())) {
                throw new InvalidInput("people", Problem.DUPLICATE, person.id());
            }
        }
    }

    private static void requireKnownServices(List<Person> people, FirmList<Service> services) {
        people.stream()
                .map(Person::authority)
                .filter(authority -> authority != null)
                .flatMap(authority -> authority.services().stream())
                .filter(service -> services.find(service).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new InvalidInput("services", Problem.NOT_ONE_OF, services.activeCodes());
                });
    }
}
