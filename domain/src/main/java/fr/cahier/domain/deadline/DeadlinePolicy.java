package fr.cahier.domain.deadline;

import java.time.LocalDate;

/**
 * One text turned into two periods, both counted from receipt.
 *
 * @param id stable identifier, stored with each complaint
 * @param version stored with each complaint, so that a new text never moves an old date
 * @param citation the text it comes from, as one would quote it
 */
public record DeadlinePolicy(String id, int version, String citation, Period toAcknowledge, Period toRespond) {

    /** The procedure's own words: « 10 jours » and « 2 mois », both « à compter de la réception » (P2, P5). */
    public static final DeadlinePolicy PROCEDURE = new DeadlinePolicy(
            "procedure", 1, "Plan de gestion des réclamations", new Period.CalendarDays(10), new Period.Months(2));

    /** The policy that rules a complaint received on this day. */
    public static DeadlinePolicy inForceOn(LocalDate receivedOn) {
        return PROCEDURE;
    }

    /** The two due dates of a complaint received on this day. */
    public DueDates dueDatesFor(LocalDate receivedOn) {
        return new DueDates(id, version, toAcknowledge.endAfter(receivedOn), toRespond.endAfter(receivedOn));
    }
}
