package fr.cahier.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** « cahier completion »: the script that completes commands and options. */
@Command(
        name = "completion",
        description = "Écrit le script de complétion pour bash et zsh.",
        footer = "Exemple : cahier completion > ~/.local/share/bash-completion/completions/cahier")
final class CompletionCommand implements Runnable {
    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        desk.print(AutoComplete.bash("cahier", spec.root().commandLine()).stripTrailing());
    }
}
