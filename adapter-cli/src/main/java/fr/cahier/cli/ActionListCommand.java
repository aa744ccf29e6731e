package fr.cahier.cli;

import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.cli.TextTable.Column;
import fr.cahier.domain.improvement.ActionState;
import fr.cahier.domain.improvement.CorrectiveAction;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** « cahier action list »: every action and how far it has come. */
@Command(
        name = "list",
        description = "Liste les actions correctives.",
        footer = "Exemple : cahier action list --state planifiée")
final class ActionListCommand extends RegisterCommand {

    @Option(
            names = "--state",
            paramLabel = "ÉTAT",
            description = "PLANNED (planifiée), IMPLEMENTED (mise en œuvre), VERIFIED_EFFECTIVE (vérifiée efficace)"
                    + " ou ABANDONED (abandonnée)")
    private @Nullable String state;

    ActionListCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(OpenRegister register) {
        var wanted = register.choices().constant("--state", ActionState.class, state);
        var actions = register.get(CorrectiveActions.class).all().stream()
                .filter(action -> wanted == null || action.state() == wanted)
                .toList();
        switch (desk().output()) {
            case JSON ->
                desk().print(Json.page(
                        Map.of("actions", actions.stream().map(ActionJson::of).toList())));
            case NDJSON -> actions.forEach(action -> desk().print(Json.line(ActionJson.of(action))));
            case TABLE -> table(actions, register).print(desk());
            case CSV -> throw Refused.usage(desk().phrases().say("refused.notCsv"));
        }
        if (actions.isEmpty()) {
            desk().tell("list.noAction");
        }
        return ExitCode.DONE;
    }

    private TextTable table(List<CorrectiveAction.Snapshot> actions, OpenRegister register) {
        var phrases = desk().phrases();
        var table = new TextTable(List.of(
                new Column(phrases.say("column.number"), 6),
                new Column(phrases.say("column.what"), 20),
                new Column(phrases.say("column.for"), 11),
                new Column(phrases.say("column.owner"), 8),
                new Column(phrases.say("column.dueOn"), 10),
                new Column(phrases.say("column.state"), 10)));
        for (var action : actions) {
            table.add(List.of(
                    String.valueOf(action.number()),
                    action.plan().what(),
                    action.plan().malfunctions().stream().map(Object::toString).collect(Collectors.joining(", ")),
                    register.firm().nameOf(action.plan().owner()),
                    phrases.words().date(action.plan().dueOn()),
                    phrases.words().label(action.state())));
        }
        return table;
    }
}
