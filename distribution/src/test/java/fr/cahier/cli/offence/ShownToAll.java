package fr.cahier.cli.offence;

/** Breaks a rule of the architecture on purpose: public, and no door. */
public class ShownToAll {}
