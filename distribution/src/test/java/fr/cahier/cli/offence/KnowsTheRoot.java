package fr.cahier.cli.offence;

import fr.cahier.distribution.Main;

/** Breaks a rule of the architecture on purpose: nobody sees the composition root. */
record KnowsTheRoot(Main main) {}
