package fr.cahier.domain.deadline;

import org.jspecify.annotations.Nullable;

/**
 * The right to answer later, once the client was told so, with the reasons and the new date, before the date passed.
 *
 * @param by who may decide it
 * @param until how far, counted from the same event as the time limit itself; {@code null} when the text sets no end
 */
public record Extension(Decider by, @Nullable Period until, Condition condition) {

    /** Who may decide an extension. */
    public enum Decider {
        /** Whoever handles the complaint. */
        HANDLER,
        /** A manager of the firm alone. */
        MANAGER
    }

    /** On what condition a text lets the firm answer later. */
    public enum Condition {
        /** Particular or exceptional circumstances, such as the complexity of the case, duly justified. */
        EXCEPTIONAL_CIRCUMSTANCES,
        /** An exceptional situation for reasons that the firm does not control. */
        BEYOND_THE_FIRMS_CONTROL,
        /** The complexity or the number of the requests. */
        COMPLEX_OR_NUMEROUS_REQUESTS
    }
}
