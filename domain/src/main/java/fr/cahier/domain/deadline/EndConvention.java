package fr.cahier.domain.deadline;

/** What becomes of a period that ends on a Saturday, a Sunday or a public holiday. */
public enum EndConvention {
    /** It ends there: what a careful firm relies on, since no text surely prolongs a time limit that it set itself. */
    STRICT,
    /** It goes on to the end of the next working day (art. 642 CPC al. 2; art. 3(4) of Regulation 1182/71). */
    NEXT_WORKING_DAY
}
