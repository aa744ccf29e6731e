package fr.cahier.cli.offence;

/** Breaks a rule of the architecture on purpose: a name that says nothing. */
class ComplaintMapper {}
