package fr.cahier.domain.complaint;

/** Whether the person concerned belongs to the firm (P1: « interne ou externe à l'entreprise »). */
public enum Side {
    INTERNAL,
    EXTERNAL
}
