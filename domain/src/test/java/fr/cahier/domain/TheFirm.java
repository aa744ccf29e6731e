package fr.cahier.domain;

import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.deadline.ClosedDay;
import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.WorkingCalendar;
import fr.cahier.domain.firm.Authority;
import fr.cahier.domain.firm.Category;
import fr.cahier.domain.firm.Channel;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Mediator;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.firm.Service;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An invented firm in which each right of P7 and P8 is held by somebody and lacked by somebody. */
public final class TheFirm {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    public static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    public static final Code ADVICE = new Code("ADVICE");
    public static final Code TRAINING = new Code("TRAINING");
    public static final Code OLD_SERVICE = new Code("OLD_SERVICE");
    public static final Code EMAIL = new Code("EMAIL");
    public static final Code PHONE = new Code("PHONE");
    public static final Code FAX = new Code("FAX");
    public static final Code DELAY = new Code("DELAY");
    public static final Code OLD_CAUSE = new Code("OLD_CAUSE");
    public static final Code MEDIATION = new Code("MEDIATION");
    public static final Code OLD_MEDIATION = new Code("OLD_MEDIATION");
    public static final Code UNHEARD_OF = new Code("UNHEARD_OF");

    /** Handles everything, signs, grants up to 500 €. */
    public static final Person ALBA = handler("alba", "Alba Morel", false, authority(true, "500"));
    /** Handles everything, signs, grants up to 100 €, and is a manager. */
    public static final Person BRUNO = handler("bruno", "Bruno Faure", true, authority(true, "100"));
    /** Knows training only. */
    public static final Person CHLOE = handler("chloe", "Chloé Rivet", false, authority(true, "500", TRAINING));
    /** Handles everything and signs nothing. */
    public static final Person DENIS = handler("denis", "Denis Aubry", false, authority(false, "500"));
    /** Records receipts, and nothing else. */
    public static final Person ELISE = new Person(new PersonId("elise"), "Élise Caron", false, null, false);
    /** A manager who follows no complaint. */
    public static final Person FARID = new Person(new PersonId("farid"), "Farid Lemaire", true, null, false);
    /** A handler who has left. */
    public static final Person GILDA =
            new Person(new PersonId("gilda"), "Gilda Pons", true, authority(true, "500"), true);
    /** Nobody of this firm. */
    public static final PersonId STRANGER = new PersonId("stranger");

    public static final Firm FIRM = withPeople(List.of(ALBA, BRUNO, CHLOE, DENIS, ELISE, FARID, GILDA));

    private TheFirm() {}

    public static Firm withPeople(List<Person> people) {
        return with(people, services());
    }

    public static Firm with(List<Person> people, FirmList<Service> services) {
        return with(
                people,
                services,
                DeadlineRules.of(WorkingCalendar.of(Region.METROPOLE)
                        .closed(List.of(new ClosedDay(LocalDate.of(2026, 5, 15), "pont")))));
    }

    /** The same people under other texts than the procedure: {@link #FIRM} extends no due date. */
    public static Firm under(String... policies) {
        return with(FIRM.people(), services(), FIRM.deadlines().under(List.of(policies)));
    }

    /** The same people under these texts and those that they wrote themselves, which apply too. */
    public static Firm under(List<String> shipped, DeadlinePolicy... own) {
        var policies = Stream.concat(shipped.stream(), Stream.of(own).map(DeadlinePolicy::id))
                .toList();
        return with(
                FIRM.people(), services(), new DeadlineRules(FIRM.deadlines().calendar(), policies, List.of(own)));
    }

    private static Firm with(List<Person> people, FirmList<Service> services, DeadlineRules deadlines) {
        return new Firm(
                "Cabinet du Port",
                ZoneId.of("Europe/Paris"),
                people,
                services,
                channels(),
                categories(),
                mediators(),
                deadlines);
    }

    /** Today, at this firm. */
    public static Acting by(Person person) {
        return by(person, TODAY);
    }

    public static Acting by(Person person, LocalDate today) {
        return new Acting(FIRM, person, today);
    }

    /** Today, at a firm under other texts. */
    public static Acting by(Person person, Firm firm) {
        return new Acting(firm, person, TODAY);
    }

    public static FirmList<Service> services() {
        return new FirmList<>(List.of(
                new Service(ADVICE, "Conseil", false),
                new Service(TRAINING, "Formation", false),
                new Service(OLD_SERVICE, "Ancienne prestation", true)));
    }

    public static FirmList<Channel> channels() {
        return new FirmList<>(List.of(
                new Channel(EMAIL, "Courriel", true, false),
                new Channel(PHONE, "Téléphone", false, false),
                new Channel(FAX, "Télécopie", true, true)));
    }

    public static FirmList<Category> categories() {
        return new FirmList<>(
                List.of(new Category(DELAY, "Délai", false), new Category(OLD_CAUSE, "Ancien motif", true)));
    }

    public static FirmList<Mediator> mediators() {
        return new FirmList<>(List.of(
                new Mediator(MEDIATION, "Médiation du Port", "1 quai Neuf", "https://mediation.example", false),
                new Mediator(OLD_MEDIATION, "Ancienne médiation", null, null, true)));
    }

    public static Authority authority(boolean signs, String limit, Code... services) {
        return new Authority(Set.of(services), signs, Euros.parse(limit));
    }

    private static Person handler(String id, String name, boolean manager, Authority authority) {
        return new Person(new PersonId(id), name, manager, authority, false);
    }
}
