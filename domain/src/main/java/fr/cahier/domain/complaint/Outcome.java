package fr.cahier.domain.complaint;

/** What the response decides. */
public enum Outcome {
    UPHELD,
    PARTLY_UPHELD,
    REJECTED;

    /** P6: a rejection, even in part, tells the client where to turn. */
    public boolean owesRecourse() {
        return this != UPHELD;
    }
}
