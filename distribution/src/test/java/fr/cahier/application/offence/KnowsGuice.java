package fr.cahier.application.offence;

import com.google.inject.Injector;

/** Breaks a rule of the architecture on purpose: a use case that looks things up. */
public record KnowsGuice(Injector injector) {}
