package fr.cahier.cli;

import fr.cahier.application.improvement.BriefStaff;
import fr.cahier.application.port.Briefings;
import fr.cahier.domain.Text;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.improvement.BriefingMedium;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** « cahier brief »: the staff are told what was learnt. */
@Command(
        name = "brief",
        description = {
            "Note que le personnel a été informé de ce que des dossiers clos apprennent.",
            "--list montre ce qui reste à faire connaître ; --sheet prépare une fiche à afficher, sans nom."
        },
        footer = {
            "Exemples : cahier brief --list",
            "           cahier brief --sheet 2026-0042 2026-0051 > fiche.txt",
            "           cahier brief 2026-0042 --medium affichage --text \"Notice avant signature\" --as chef"
        })
final class BriefCommand extends RegisterCommand {
    private static final int MOST = 1000;

    @Parameters(arity = "0..*", paramLabel = "NUMÉRO", description = "les dossiers clos dont il s’agit")
    private List<String> complaints = List.of();

    @Option(names = "--list", description = "les dossiers clos dont le personnel n’a pas encore été informé")
    private boolean list;

    @Option(names = "--sheet", description = "écrit une fiche à afficher, qui ne nomme personne")
    private boolean sheet;

    @Option(
            names = "--medium",
            paramLabel = "MOYEN",
            description = "POSTING (affichage), MEETING (réunion) ou INTERNAL_EMAIL (courriel interne)")
    private @Nullable String medium;

    @Option(
            names = "--text",
            paramLabel = "TEXTE",
            description = "ce qui a été affiché ou dit ; « - » lit l’entrée standard")
    private @Nullable String text;

    @Option(
            names = "--on",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "quel jour (aujourd’hui par défaut)")
    private @Nullable LocalDate on;

    BriefCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(OpenRegister register) {
        if (list) {
            toBrief(register);
            return ExitCode.DONE;
        }
        var numbers = complaints.stream().map(register::number).distinct().toList();
        if (numbers.isEmpty()) {
            throw Refused.usage(desk().phrases().say("refused.briefNothing"));
        }
        if (sheet) {
            new BriefingSheet(register, desk()).print(numbers);
        } else {
            brief(register, numbers);
        }
        return ExitCode.DONE;
    }

    private void toBrief(OpenRegister register) {
        var rows = register.rows(register.get(Briefings.class).toBrief(MOST));
        try (var writer = RowWriter.of(desk(), register)) {
            rows.forEach(writer::row);
            writer.end(null);
        }
        if (rows.isEmpty()) {
            desk().tell("brief.none");
        } else {
            desk().tellSome("brief.toDo", rows.size());
        }
    }

    private void brief(OpenRegister register, List<ComplaintNumber> numbers) {
        if (medium == null) {
            throw Refused.usage(desk().phrases().say("usage.missing", "--medium"));
        }
        var way = register.choices().required("--medium", BriefingMedium.class, medium);
        var said = Text.body("text", new TextSource(desk()).text(text));
        register.get(BriefStaff.class)
                .handle(new BriefStaff.Command(register.actor(), register.orToday(on), way, said, numbers));
        desk().tellSome("done.briefed", numbers.size());
        desk().hint("brief --list");
    }
}
