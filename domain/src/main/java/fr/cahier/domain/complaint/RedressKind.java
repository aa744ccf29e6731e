package fr.cahier.domain.complaint;

/** How the wrong is put right, as told in the response. */
public enum RedressKind {
    NONE,
    APOLOGY,
    EXPLANATION,
    REFUND,
    GOODWILL_GESTURE,
    REPEATED_SERVICE,
    CORRECTION,
    COMPENSATION
}
