package fr.cahier.testkit.contract;

import fr.cahier.domain.complaint.ComplaintField;

/** What {@link Samples#full()} has in each field, as a filter writes it, once it is the first of its year. */
final class FilledIn {
    private FilledIn() {}

    /** A table, one line a field; the compiler sees to it that none is forgotten. */
    static String valueOf(ComplaintField field) {
        return switch (field) {
            case NUMBER -> "2026-0001";
            case VERSION -> "1";
            case REFERENCE -> "REC-0042";
            case RECEIVED_ON -> "2026-03-03";
            case COMPLAINANT -> "Élodie Fictive";
            case CHANNEL -> "PHONE";
            case SUBJECT -> "Devis non respecté";
            case SERVICE -> "CONTRACT";
            case PERSON_CONCERNED -> "Bruno Modèle";
            case HANDLER -> "alba";
            case FOLLOW_UP -> "accusé de réception le 06/03/2026";
            case DUE_ON -> "2026-05-04";
            case CLOSED_ON -> "2026-03-15";
            case SENT_ON -> "2026-03-01";
            case RECEIVED_BY -> "chloe";
            case COMPLAINANT_KIND -> "BUSINESS";
            case RELATION -> "BENEFICIARY";
            case CONTACT -> "elodie@courriel.example";
            case DESCRIPTION -> "Première ligne\nSeconde ligne";
            case CATEGORY -> "PRICING";
            case REMEDY_SOUGHT -> "Un geste commercial";
            case PERSON_SIDE -> "INTERNAL";
            case PREFERRED_HANDLER -> "bruno";
            case ACKNOWLEDGED_ON -> "2026-03-06";
            case ACKNOWLEDGEMENT_CHANNEL -> "LETTER";
            case ACKNOWLEDGEMENT_DUE_ON -> "2026-03-13";
            case PROMISED_ON -> "2026-03-25";
            case RESPONDED_ON -> "2026-03-08";
            case RESPONSE_CHANNEL -> "EMAIL";
            case OUTCOME -> "PARTLY_UPHELD";
            case RESPONSE -> "Nous vous remboursons une partie.";
            case RECOURSE -> "Médiateur de l’Exemple, 75000 Paris";
            case REDRESS -> "REFUND";
            case REDRESS_AMOUNT -> "120.50";
            case CLOSURE_REASON -> "ANSWERED";
            case CLOSURE_NOTE -> "Le client remercie";
            case FOLLOW_UP_NOTE -> "Suites de l’ancien registre";
            case MALFUNCTIONS -> "2";
            case TO_BE_PUT_IN_WRITING -> "true";
            case POLICY -> "charte";
        };
    }
}
