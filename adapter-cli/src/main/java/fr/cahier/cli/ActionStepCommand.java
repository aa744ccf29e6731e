package fr.cahier.cli;

import fr.cahier.application.improvement.AbandonAction;
import fr.cahier.application.improvement.ImplementAction;
import fr.cahier.application.improvement.VerifyAction;
import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.domain.improvement.ActionNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One step of a corrective action; which one is the subcommand's to say. */
abstract class ActionStepCommand extends RegisterCommand {

    @Parameters(paramLabel = "ACTION", description = "numéro de l’action, comme A-0007")
    private String action = "";

    @Option(
            names = "--on",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "quel jour (aujourd’hui par défaut)")
    private @Nullable LocalDate on;

    ActionStepCommand(Desk desk) {
        super(desk);
    }

    @Override
    final ExitCode work(OpenRegister register) {
        var number = ActionNumber.parse(action);
        step(register, number, register.orToday(on));
        var now = register.get(CorrectiveActions.class).get(number).snapshot();
        new Told(desk(), register).data(ActionJson.of(now));
        desk().tell("done.action", number, now.state());
        return ExitCode.DONE;
    }

    abstract void step(OpenRegister register, ActionNumber number, LocalDate day);

    /** « cahier action implement ». */
    @Command(
            name = "implement",
            description = "Note qu’une action est mise en œuvre.",
            footer = "Exemple : cahier action implement A-0007 --how \"Notice remise à chaque client\"")
    static final class Implement extends ActionStepCommand {
        @Option(names = "--how", required = true, paramLabel = "TEXTE", description = "comment")
        private String how = "";

        Implement(Desk desk) {
            super(desk);
        }

        @Override
        void step(OpenRegister register, ActionNumber number, LocalDate day) {
            register.get(ImplementAction.class).handle(new ImplementAction.Command(register.actor(), number, day, how));
        }
    }

    /** « cahier action verify ». */
    @Command(
            name = "verify",
            description = "Note qu’une action est efficace : le dysfonctionnement ne revient pas.",
            footer = "Exemple : cahier action verify A-0007 --effect \"Aucune réclamation depuis trois mois\"")
    static final class Verify extends ActionStepCommand {
        @Option(names = "--effect", required = true, paramLabel = "TEXTE", description = "l’effet constaté")
        private String effect = "";

        Verify(Desk desk) {
            super(desk);
        }

        @Override
        void step(OpenRegister register, ActionNumber number, LocalDate day) {
            register.get(VerifyAction.class).handle(new VerifyAction.Command(register.actor(), number, day, effect));
        }
    }

    /** « cahier action abandon ». */
    @Command(
            name = "abandon",
            description = "Abandonne une action ; ce qu’elle devait réparer est de nouveau à décider.",
            footer = "Exemple : cahier action abandon A-0007 --reason \"Remplacée par A-0009\"")
    static final class Abandon extends ActionStepCommand {
        @Option(names = "--reason", required = true, paramLabel = "RAISON", description = "pourquoi")
        private String reason = "";

        Abandon(Desk desk) {
            super(desk);
        }

        @Override
        void step(OpenRegister register, ActionNumber number, LocalDate day) {
            register.get(AbandonAction.class).handle(new AbandonAction.Command(register.actor(), number, day, reason));
        }
    }
}
