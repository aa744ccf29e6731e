package fr.cahier.cli.offence;

/** Breaks a rule of the architecture on purpose: writes past the streams it was given. */
class Shouts {
    void shout() {
        System.out.println("!");
    }
}
