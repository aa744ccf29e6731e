package fr.cahier.domain.complaint;

/** Who complains, in law: consumer mediation excludes disputes between professionals (art. L611-3 Code de la consommation). */
public enum ComplainantKind {
    CONSUMER,
    BUSINESS,
    /** An association, a funder, a public body. */
    ORGANISATION
}
