package fr.cahier.domain.deadline;

/** When an answer names where the client may turn next, and who that is. */
public record RecourseOwed(When when, Body to) {

    /** The answers that owe it. */
    public enum When {
        /** An answer that rejects, wholly or in part (P6). */
        ON_REJECTION,
        /** Every written answer, a favourable one included. */
        IN_EVERY_ANSWER
    }

    /** Where the client may turn. */
    public enum Body {
        /** The mediator that the firm joined. */
        MEDIATOR,
        /** The ombudsman of the AMF or the mediator of the profession: the client chooses, once and for all. */
        AMF_OMBUDSMAN_OR_MEDIATOR,
        /** The CNIL, and the courts. */
        CNIL_AND_COURTS
    }
}
