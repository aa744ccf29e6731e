package fr.cahier.domain.deadline;

/** What the firm owes the complainant within a time limit. */
public enum Duty {
    /** To say that the complaint was received; an answer in time meets it too (P2). */
    ACKNOWLEDGEMENT,
    /** To answer (P5). */
    RESPONSE
}
