package fr.cahier.domain.improvement;

/** How far a corrective action has come. */
public enum ActionState {
    PLANNED,
    IMPLEMENTED,
    /** Its effect was looked at and found: the malfunction does not come back. */
    VERIFIED_EFFECTIVE,
    ABANDONED
}
