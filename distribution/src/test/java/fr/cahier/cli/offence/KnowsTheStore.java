package fr.cahier.cli.offence;

import fr.cahier.persistence.PersistenceModule;

/** Breaks a rule of the architecture on purpose: an adapter that knows another. */
record KnowsTheStore(PersistenceModule store) {}
