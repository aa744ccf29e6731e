package fr.cahier.cli;

/** What a command tells the shell; scripts depend on the numbers. */
enum ExitCode {
    DONE(0, "fait"),
    OUR_FAULT(1, "erreur du programme, ou registre endommagé"),
    USAGE(2, "commande ou option mal employée"),
    INPUT_REFUSED(3, "saisie ou fichier refusé : rien n’est écrit"),
    PARTLY_IMPORTED(4, "import partiel : les lignes refusées sont dans un fichier"),
    RULE_SAID_NO(5, "une règle s’y oppose ; ou --check a trouvé des dossiers"),
    UNKNOWN(6, "réclamation ou action inconnue"),
    STALE(7, "modifié entre-temps par quelqu’un d’autre : rien n’est écrit"),
    TRY_LATER(75, "registre occupé : réessayez plus tard"),
    /** The shell's own number for Ctrl-C; the JVM answers it by itself. */
    INTERRUPTED(130, "interrompu");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }
}
