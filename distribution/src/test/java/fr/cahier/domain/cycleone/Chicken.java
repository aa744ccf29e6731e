package fr.cahier.domain.cycleone;

import fr.cahier.domain.cycletwo.Egg;

/** Breaks a rule of the architecture on purpose: two features that need each other. */
public record Chicken(Egg hatchedFrom) {}
