package fr.cahier.domain.offence;

import jakarta.inject.Inject;

/** Breaks a rule of the architecture on purpose: the domain knows no framework. */
public class AsksToBeInjected {
    @Inject
    AsksToBeInjected() {}
}
