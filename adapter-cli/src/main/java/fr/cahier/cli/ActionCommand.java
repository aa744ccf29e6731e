package fr.cahier.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** « cahier action »: corrective actions, step by step. */
@Command(
        name = "action",
        description = "Planifie et suit les actions correctives.",
        footer = {
            "Exemple : cahier action plan --what \"Refaire la notice\" --for 2026-0042/1 \\",
            "            --owner alba --due 30/06/2026"
        })
final class ActionCommand implements Runnable {
    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ActionCommand(Desk desk) {
        this.desk = desk;
    }

    static CommandLine withParts(Desk desk) {
        return new CommandLine(new ActionCommand(desk))
                .addSubcommand(new ActionPlanCommand(desk))
                .addSubcommand(new ActionStepCommand.Implement(desk))
                .addSubcommand(new ActionStepCommand.Verify(desk))
                .addSubcommand(new ActionStepCommand.Abandon(desk))
                .addSubcommand(new ActionListCommand(desk));
    }

    @Override
    public void run() {
        spec.commandLine().usage(desk.out());
    }
}
