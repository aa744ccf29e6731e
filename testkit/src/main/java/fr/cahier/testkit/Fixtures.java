package fr.cahier.testkit;

import fr.cahier.application.Stamp;
import fr.cahier.application.firm.DefaultFirm;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.deadline.ClosedDay;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.WorkingCalendar;
import fr.cahier.domain.firm.Authority;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Mediator;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An invented firm on an ordinary Monday, and the shortest way to a complaint it received. */
public final class Fixtures {
    /** A manager, who handles every service, signs, and grants up to 500 €. */
    public static final PersonId ALBA = new PersonId("alba");
    /** A handler of advice and contracts only, who signs and grants up to 100 €. */
    public static final PersonId BRUNO = new PersonId("bruno");
    /** Records receipts, and handles nothing. */
    public static final PersonId CHLOE = new PersonId("chloe");
    /** Once a handler, who has left. */
    public static final PersonId DENIS = new PersonId("denis");

    public static final Code ADVICE = new Code("ADVICE");
    public static final Code CONTRACT = new Code("CONTRACT");
    public static final Code TRAINING = new Code("TRAINING");
    public static final Code EMAIL = new Code("EMAIL");
    public static final Code LETTER = new Code("LETTER");
    public static final Code PHONE = new Code("PHONE");
    public static final Code MEDIATOR = new Code("MEDIATEUR_EXEMPLE");

    /** A Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    /** Two weeks before {@link #TODAY}: the day of receipt of {@link IntakeBuilder#anIntake()}. */
    public static final LocalDate RECEIVED_ON = LocalDate.of(2026, 3, 2);
    /** Of {@link #TODAY}, to the microsecond. */
    public static final Instant NOW = Instant.parse("2026-03-16T09:30:00.123456Z");

    public static final Firm FIRM = firm();

    private Fixtures() {}

    /** This person of {@link #FIRM}, acting {@link #TODAY}. */
    public static Acting by(PersonId id) {
        return by(id, TODAY);
    }

    /** This person of {@link #FIRM}, acting on a day. */
    public static Acting by(PersonId id, LocalDate today) {
        return new Acting(FIRM, FIRM.requirePerson(id), today);
    }

    /** What goes into the journal with an act of this person, {@link #NOW}. */
    public static Stamp stamp(PersonId author) {
        return new Stamp(author, NOW);
    }

    /** A complaint received on {@link #RECEIVED_ON}, given to nobody, not yet in a register. */
    public static Complaint aComplaint() {
        return Complaint.record(IntakeBuilder.anIntake().build(), by(CHLOE));
    }

    private static Firm firm() {
        var usual = DefaultFirm.named("Cabinet des Tilleuls");
        return new Firm(
                usual.name(),
                usual.zone(),
                people(),
                usual.services(),
                usual.channels(),
                usual.categories(),
                new FirmList<>(List.of(mediator())),
                DeadlineRules.of(WorkingCalendar.of(Region.METROPOLE)
                        .closed(List.of(new ClosedDay(LocalDate.of(2026, 5, 15), "Pont de l’Ascension")))));
    }

    private static List<Person> people() {
        return List.of(
                new Person(ALBA, "Alba Exemple", true, new Authority(Set.of(), true, Euros.parse("500")), false),
                new Person(BRUNO, "Bruno Modèle", false, knowsAdviceAndContracts(), false),
                new Person(CHLOE, "Chloé Témoin", false, null, false),
                new Person(DENIS, "Denis Ancien", false, knowsAdviceAndContracts(), true));
    }

    private static Authority knowsAdviceAndContracts() {
        return new Authority(Set.of(ADVICE, CONTRACT), true, Euros.parse("100"));
    }

    private static Mediator mediator() {
        return new Mediator(
                MEDIATOR,
                "Médiateur de l’Exemple",
                "1 rue de l’Exemple, 75000 Paris",
                "https://mediateur.example",
                false);
    }
}
