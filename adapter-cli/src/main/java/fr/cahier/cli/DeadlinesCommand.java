package fr.cahier.cli;

import fr.cahier.application.deadline.CaseDeadlines;
import fr.cahier.application.deadline.ExplainDueDates;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** « cahier deadlines »: the due dates of a complaint and why, or those of any dates without a register. */
@Command(
        name = "deadlines",
        description = {
            "Montre les échéances d’un dossier, et pourquoi ; ou les calcule, sans registre, pour des dates données.",
            "Sans numéro : --received, ou --batch."
        },
        footer = {
            "Exemples : cahier deadlines 2026-0042 --why",
            "           cahier deadlines --policy acpr-2024-r-02 --sent 30/04/2026 --received 04/05/2026",
            "           cahier deadlines --policy procedure --batch dates.csv --output ndjson"
        })
final class DeadlinesCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            arity = "0..1",
            paramLabel = "NUMÉRO",
            description = "numéro de la réclamation (2026-0042), ou sa référence d’origine")
    private @Nullable String complaint;

    @Option(names = "--why", description = "chaque étape du calcul")
    private boolean why;

    @Mixin
    private final CalculatorOptions calculator = new CalculatorOptions();

    DeadlinesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (complaint == null) {
            return new DeadlineCalculator(calculator, desk).work().number();
        }
        if (calculator.isUsed()) {
            throw Refused.usage(desk.phrases().say("deadlines.eitherOr"));
        }
        try (var register = desk.open()) {
            show(register, register.get(ExplainDueDates.class).handle(register.number(complaint)));
        }
        return ExitCode.DONE.number();
    }

    private void show(OpenRegister register, CaseDeadlines deadlines) {
        switch (desk.output()) {
            case JSON -> desk.print(Json.page(DerivationJson.of(deadlines, desk.locale())));
            case NDJSON -> desk.print(Json.line(DerivationJson.of(deadlines, desk.locale())));
            case TABLE -> print(register, deadlines);
            case CSV -> throw Refused.usage(desk.phrases().say("refused.notCsv"));
        }
    }

    private void print(OpenRegister register, CaseDeadlines deadlines) {
        var phrases = desk.phrases();
        desk.print(phrases.say("page.title", deadlines.row().number()));
        for (var owed : deadlines.duties()) {
            var date = phrases.say("deadlines.duty", owed.due().on(), state(owed, register));
            new DerivationText(desk).print(owed.duty(), date, owed.due(), why, owed.metOn() == null);
        }
        var recourse = deadlines.recourse();
        desk.print(
                recourse == null
                        ? phrases.say("deadlines.notInWriting")
                        : phrases.say("deadlines.recourse", recourse.earliestOn(), recourse.latestOn()));
        if (!why) {
            desk.hint("deadlines " + deadlines.row().number() + " --why");
        }
    }

    /** « fait à temps (05/03/2026) », « à faire (dans 3 jours) », « en retard de 3 jours ». */
    private String state(CaseDeadlines.DutyOwed owed, OpenRegister register) {
        var phrases = desk.phrases();
        var state = phrases.words().label(owed.state());
        if (owed.metOn() != null) {
            return state + " (" + phrases.words().date(owed.metOn()) + ")";
        }
        return switch (owed.state()) {
            case OPEN -> state + " (" + phrases.due(owed.due().on(), register.today()) + ")";
            case OVERDUE -> phrases.due(owed.due().on(), register.today());
            case MET, MET_LATE, NO_LONGER_OWED -> state;
        };
    }
}
