package fr.cahier.domain.complaint;

/** The procedure's three words for what went wrong (P10). */
public enum MalfunctionKind {
    DYSFUNCTION,
    BREACH,
    BAD_PRACTICE
}
