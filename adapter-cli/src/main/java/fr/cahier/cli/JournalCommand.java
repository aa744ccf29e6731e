package fr.cahier.cli;

import fr.cahier.application.port.Journal;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** « cahier journal »: the latest acts on anything but complaints. */
@Command(
        name = "journal",
        description = {
            "Montre les derniers actes : réglages, imports, actions, informations du personnel.",
            "L’histoire d’une réclamation se lit avec « cahier show »."
        },
        footer = "Exemple : cahier journal --limit 10")
final class JournalCommand extends RegisterCommand {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "au plus N actes (20 par défaut)")
    private int limit = 20;

    JournalCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(OpenRegister register) {
        var acts = register.get(Journal.class).latestActs(Math.max(1, limit));
        switch (desk().output()) {
            case JSON -> desk().print(Json.page(Map.of("acts", json(acts))));
            case NDJSON -> json(acts).forEach(act -> desk().print(Json.line(act)));
            case TABLE -> print(acts, register);
            case CSV -> throw Refused.usage(desk().phrases().say("refused.notCsv"));
        }
        return ExitCode.DONE;
    }

    private void print(List<Journal.Act> acts, OpenRegister register) {
        var phrases = desk().phrases();
        var authors = widest(acts, act -> act.stamp().author().value());
        var kinds = widest(acts, act -> phrases.act(act.type()));
        for (var act : acts) {
            var at = MOMENT.format(
                    act.stamp().recordedAt().atZone(register.firm().zone()));
            var start = ("%s  %-" + authors + "s  %-" + kinds + "s  ")
                    .formatted(at, act.stamp().author(), phrases.act(act.type()));
            desk().print(start + Screen.text(act.summary()).replace("\n", "\n" + " ".repeat(start.length())));
        }
    }

    private static int widest(List<Journal.Act> acts, Function<Journal.Act, String> column) {
        return acts.stream().map(column).mapToInt(String::length).max().orElse(1);
    }

    private static List<Map<String, Object>> json(List<Journal.Act> acts) {
        return acts.stream().map(JournalCommand::json).toList();
    }

    private static Map<String, Object> json(Journal.Act act) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("recordedAt", act.stamp().recordedAt().toString());
        json.put("author", act.stamp().author().value());
        json.put("type", act.type());
        json.put("summary", act.summary());
        return json;
    }
}
