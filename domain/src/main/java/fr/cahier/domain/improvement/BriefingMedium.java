package fr.cahier.domain.improvement;

/** How the staff were told (P12: « par le biais d'affichage ou de nos réunions régulières »). */
public enum BriefingMedium {
    POSTING,
    MEETING,
    INTERNAL_EMAIL
}
