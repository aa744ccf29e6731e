package fr.cahier.domain.deadline;

/** How sure one may be of a fact of law. */
public enum Certainty {
    /** An official page or the text itself says so. */
    ESTABLISHED,
    /** Several concordant sources say so; the text itself was not read. */
    CONCORDANT,
    /** One reading among several, or unconfirmed: have it checked before relying on it. */
    UNCERTAIN
}
