package fr.cahier.cli;

import fr.cahier.application.Stamp;
import fr.cahier.application.firm.ApplyFirm;
import fr.cahier.application.firm.DefaultFirm;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** « cahier init »: a new register. */
@Command(
        name = "init",
        description = "Crée un registre vide, avec les listes usuelles et personne dedans.",
        footer = "Exemple : cahier init --firm \"Cabinet Martin\"")
final class InitCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--firm",
            paramLabel = "NOM",
            defaultValue = "Mon cabinet",
            description = "nom du cabinet (« Mon cabinet » par défaut)")
    private String name = "";

    InitCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var firm = DefaultFirm.named(name);
        var now = desk.clock().apply(firm.zone()).instant();
        desk.registers().create(desk.register(), firm, new Stamp(ApplyFirm.INSTALLATION, now));
        desk.tell("done.created", desk.register());
        desk.hint("firm show > firm.yaml");
        desk.hint("firm apply firm.yaml");
        return ExitCode.DONE.number();
    }
}
