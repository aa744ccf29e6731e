package fr.cahier.domain.complaint;

import static fr.cahier.domain.TheFirm.ADVICE;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.DELAY;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.EMAIL;
import static fr.cahier.domain.TheFirm.RECEIVED;

import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;

/** Builds the receipt of an ordinary complaint; a test says only what it is about. */
public final class AnIntake {
    private LocalDate receivedOn = RECEIVED;
    private LocalDate sentOn;
    private Complainant complainant = new Complainant("Claire Petit", null, null, null);
    private Code channel = EMAIL;
    private String subject = "Dossier sans nouvelles";
    private String description;
    private Code service = ADVICE;
    private Code category;
    private PersonConcerned concerned;
    private String remedySought;
    private PersonId preferredHandler;
    private PersonId receivedBy;
    private String reference;

    private AnIntake() {}

    /** Nothing but what a receipt cannot do without. */
    public static AnIntake ofAComplaint() {
        return new AnIntake();
    }

    /** Everything that a receipt can tell. */
    public static AnIntake thatTellsEverything() {
        return ofAComplaint()
                .sentOn(RECEIVED.minusDays(2))
                .from(new Complainant(
                        "Claire Petit", ComplainantKind.CONSUMER, Relation.CLIENT, "claire.petit@client.example"))
                .described("Trois relances, aucune réponse.")
                .category(DELAY)
                .about(new PersonConcerned("Transports Vidal", Side.EXTERNAL, null))
                .seeking("Une réponse")
                .preferring(ALBA)
                .receivedBy(ELISE)
                .reference("R-17");
    }

    public AnIntake receivedOn(LocalDate day) {
        receivedOn = day;
        return this;
    }

    public AnIntake sentOn(LocalDate day) {
        sentOn = day;
        return this;
    }

    public AnIntake from(Complainant who) {
        complainant = who;
        return this;
    }

    public AnIntake by(Code medium) {
        channel = medium;
        return this;
    }

    public AnIntake subject(String text) {
        subject = text;
        return this;
    }

    public AnIntake described(String text) {
        description = text;
        return this;
    }

    public AnIntake service(Code code) {
        service = code;
        return this;
    }

    public AnIntake category(Code code) {
        category = code;
        return this;
    }

    public AnIntake about(PersonConcerned person) {
        concerned = person;
        return this;
    }

    /** About a person of the firm, as an internal person concerned. */
    public AnIntake about(Person person) {
        return about(new PersonConcerned(person.name(), Side.INTERNAL, person.id()));
    }

    public AnIntake seeking(String text) {
        remedySought = text;
        return this;
    }

    public AnIntake preferring(Person handler) {
        return preferring(handler.id());
    }

    public AnIntake preferring(PersonId handler) {
        preferredHandler = handler;
        return this;
    }

    public AnIntake receivedBy(Person person) {
        return receivedBy(person.id());
    }

    public AnIntake receivedBy(PersonId person) {
        receivedBy = person;
        return this;
    }

    public AnIntake reference(String text) {
        reference = text;
        return this;
    }

    public Intake build() {
        return new Intake(
                receivedOn,
                sentOn,
                complainant,
                channel,
                subject,
                description,
                service,
                category,
                concerned,
                remedySought,
                preferredHandler,
                receivedBy,
                reference);
    }
}
