package fr.cahier.domain.cycletwo;

import fr.cahier.domain.cycleone.Chicken;

/** Breaks a rule of the architecture on purpose: two features that need each other. */
public record Egg(Chicken laidBy) {}
