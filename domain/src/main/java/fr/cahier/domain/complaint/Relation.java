package fr.cahier.domain.complaint;

/** What the complainant is to the firm; anyone may complain, client or not. */
public enum Relation {
    CLIENT,
    FORMER_CLIENT,
    PROSPECT,
    BENEFICIARY,
    INSURED,
    TRAINEE,
    LEGAL_REPRESENTATIVE,
    HEIR,
    FUNDER,
    THIRD_PARTY
}
