package fr.cahier.cli;

import fr.cahier.application.firm.ApplyFirm;
import fr.cahier.application.port.SettingsFiles;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** « cahier firm »: the settings of the firm, as a file that people edit. */
@Command(
        name = "firm",
        description = "Montre ou change les réglages du cabinet : personnes, listes, médiateurs, fermetures.",
        footer = "Exemple : cahier firm show > firm.yaml ; éditez ; cahier firm apply firm.yaml --as chef")
final class FirmCommand implements Runnable {
    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private FirmCommand(Desk desk) {
        this.desk = desk;
    }

    static CommandLine withParts(Desk desk) {
        return new CommandLine(new FirmCommand(desk))
                .addSubcommand(new Show(desk))
                .addSubcommand(new Apply(desk));
    }

    @Override
    public void run() {
        spec.commandLine().usage(desk.out());
    }

    /** « cahier firm show ». */
    @Command(
            name = "show",
            description = "Écrit les réglages en YAML sur la sortie standard.",
            footer = "Exemple : cahier firm show > firm.yaml")
    static final class Show extends RegisterCommand {
        Show(Desk desk) {
            super(desk);
        }

        @Override
        ExitCode work(OpenRegister register) {
            register.get(SettingsFiles.class).writeFirm(register.firm(), desk().out());
            desk().hint("firm apply firm.yaml --dry-run");
            return ExitCode.DONE;
        }
    }

    /** « cahier firm apply ». */
    @Command(
            name = "apply",
            description = {
                "Applique les réglages d’un fichier YAML : tous, ou aucun. Écrit ce qui change sur la sortie standard.",
                "Réservé aux responsables ; libre tant que le registre n’a personne."
            },
            footer = "Exemple : cahier firm apply firm.yaml --dry-run")
    static final class Apply extends RegisterCommand {

        @Parameters(paramLabel = "FICHIER", description = "le fichier ; « - » lit l’entrée standard")
        private String file = "";

        @Option(names = "--dry-run", description = "dit ce qui changerait, et ne change rien")
        private boolean dryRun;

        Apply(Desk desk) {
            super(desk);
        }

        @Override
        ExitCode work(OpenRegister register) {
            var next = register.get(SettingsFiles.class).readFirm(new TextSource(desk()).bytes(file));
            var changes = register.get(ApplyFirm.class).handle(new ApplyFirm.Command(author(register), next, dryRun));
            changes.forEach(change -> desk().print(Screen.line(change)));
            if (changes.isEmpty()) {
                desk().tell("firm.same");
            } else {
                desk().tellSome(dryRun ? "firm.dryRun" : "firm.changed", changes.size());
            }
            note(next.deadlines(), register.today());
            return ExitCode.DONE;
        }

        /** What reads well and does nothing, or nothing any more. */
        private void note(DeadlineRules rules, LocalDate today) {
            rules.ownPolicies().stream()
                    .filter(policy -> !rules.policies().contains(policy.id()))
                    .forEach(policy -> desk().tell("firm.notApplied", policy.id()));
            rules.applied().stream()
                    .filter(policy -> !policy.validity().covers(today))
                    .forEach(policy -> desk().tell("firm.notInForce", policy.id()));
        }

        /** Anybody sets up a register without people; a dry run asks nobody. */
        private @Nullable PersonId author(OpenRegister register) {
            return dryRun || register.firm().people().isEmpty() ? null : register.actor();
        }
    }
}
