package fr.cahier.testkit;

import fr.cahier.domain.complaint.Complainant;
import fr.cahier.domain.complaint.Intake;
import fr.cahier.domain.complaint.PersonConcerned;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An intake of which a test only names what matters to it; the rest is ordinary. */
public final class IntakeBuilder {
    private LocalDate receivedOn = Fixtures.RECEIVED_ON;
    private @Nullable LocalDate sentOn;
    private Complainant complainant = new Complainant("Camille Fictif", null, null, null);
    private Code channel = Fixtures.EMAIL;
    private String subject = "Attestation jamais reçue";
    private @Nullable String description;
    private Code service = Fixtures.ADVICE;
    private @Nullable Code category;
    private @Nullable PersonConcerned personConcerned;
    private @Nullable String remedySought;
    private @Nullable PersonId preferredHandler;
    private @Nullable PersonId receivedBy;
    private @Nullable String reference;

    private IntakeBuilder() {}

    /** Received by e-mail on {@link Fixtures#RECEIVED_ON}, about advice; nothing optional is told. */
    public static IntakeBuilder anIntake() {
        return new IntakeBuilder();
    }

    public IntakeBuilder receivedOn(LocalDate day) {
        receivedOn = day;
        return this;
    }

    public IntakeBuilder sentOn(LocalDate day) {
        sentOn = day;
        return this;
    }

    public IntakeBuilder from(String name) {
        return from(new Complainant(name, null, null, null));
    }

    public IntakeBuilder from(Complainant who) {
        complainant = who;
        return this;
    }

    public IntakeBuilder by(Code medium) {
        channel = medium;
        return this;
    }

    public IntakeBuilder subject(String text) {
        subject = text;
        return this;
    }

    public IntakeBuilder description(String text) {
        description = text;
        return this;
    }

    public IntakeBuilder about(Code what) {
        service = what;
        return this;
    }

    public IntakeBuilder category(Code cause) {
        category = cause;
        return this;
    }

    public IntakeBuilder against(PersonConcerned whom) {
        personConcerned = whom;
        return this;
    }

    public IntakeBuilder seeking(String remedy) {
        remedySought = remedy;
        return this;
    }

    public IntakeBuilder preferring(PersonId handler) {
        preferredHandler = handler;
        return this;
    }

    public IntakeBuilder receivedBy(PersonId person) {
        receivedBy = person;
        return this;
    }

    public IntakeBuilder reference(String older) {
        reference = older;
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
                personConcerned,
                remedySought,
                preferredHandler,
                receivedBy,
                reference);
    }
}
