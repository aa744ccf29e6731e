package fr.cahier.domain.deadline;

/** The event from which a text counts. */
public enum StartEvent {
    /** The complainant wrote or sent it (date d’envoi). */
    SENT,
    /** It reached the firm (date de réception). */
    RECEIVED,
    /** It was written in the register. */
    RECORDED
}
