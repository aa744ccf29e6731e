package fr.cahier.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** « cahier » alone: tells what there is. */
@Command(
        name = "cahier",
        versionProvider = Version.class,
        description = {
            "Le registre des réclamations d’un cabinet : inscrire, accuser réception, répondre, clôturer,",
            "en tirer des actions, et ne manquer aucune échéance."
        },
        footer = {
            "",
            "Exemple : cahier demo, puis cahier --register registre-demo list",
            "",
            "Les données vont sur la sortie standard, les messages sur la sortie d’erreur. Codes de sortie :"
        })
final class CahierCommand implements Runnable {
    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CahierCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        spec.commandLine().usage(desk.out());
    }
}
