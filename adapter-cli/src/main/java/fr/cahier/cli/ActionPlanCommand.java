package fr.cahier.cli;

import fr.cahier.application.improvement.PlanAction;
import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.improvement.ActionPlan;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** « cahier action plan »: what is to be done, by whom and by when. */
@Command(
        name = "plan",
        description = "Planifie une action ; seul son numéro va sur la sortie standard.",
        footer = {
            "Exemple : cahier action plan --what \"Refaire la notice\" --for 2026-0042/1,2026-0051/2 \\",
            "            --owner alba --due 30/06/2026"
        })
final class ActionPlanCommand extends RegisterCommand {

    @Option(names = "--what", required = true, paramLabel = "TEXTE", description = "ce qui est à faire, en une ligne")
    private String what = "";

    @Option(
            names = "--for",
            required = true,
            split = ",",
            paramLabel = "DYSFONCTIONNEMENT",
            description = "ce à quoi elle remédie, comme 2026-0042/1 ; plusieurs séparés par des virgules")
    private List<String> malfunctions = List.of();

    @Option(names = "--owner", required = true, paramLabel = "PERSONNE", description = "qui s’en charge")
    private String owner = "";

    @Option(
            names = "--due",
            required = true,
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "pour quand")
    private LocalDate due = LocalDate.EPOCH;

    ActionPlanCommand(Desk desk) {
        super(desk);
    }

    private Set<MalfunctionId> remedied() {
        Set<MalfunctionId> remedied = new LinkedHashSet<>();
        try {
            malfunctions.forEach(id -> remedied.add(MalfunctionId.parse(id.strip())));
        } catch (InvalidInput unreadable) {
            throw new InvalidInput("--for", unreadable.problem());
        }
        return remedied;
    }

    @Override
    ExitCode work(OpenRegister register) {
        var plan = new ActionPlan(what, remedied(), register.choices().requiredPerson("--owner", owner), due);
        var number = register.get(PlanAction.class).handle(new PlanAction.Command(register.actor(), plan));
        if (desk().output().forPrograms()) {
            var planned = register.get(CorrectiveActions.class).get(number).snapshot();
            new Told(desk(), register).data(ActionJson.of(planned));
        } else {
            desk().print(number.toString());
        }
        desk().tell("done.actionPlanned", number, register.firm().nameOf(plan.owner()), due);
        desk().hint("action implement " + number + " --how \"…\"");
        return ExitCode.DONE;
    }
}
