package fr.cahier.domain.complaint;

/** Why a file ends. */
public enum ClosureReason {
    /** The client was answered; the only reason that needs a response. */
    ANSWERED,
    WITHDRAWN,
    /** Passed on to the body that is competent for it; the client was told. */
    TRANSFERRED,
    NOT_A_COMPLAINT,
    /** « Reprise d'historique »: closed in an older register, which does not tell the answer. Import only. */
    TAKEN_OVER
}
