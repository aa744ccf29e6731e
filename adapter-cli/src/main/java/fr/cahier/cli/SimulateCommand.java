package fr.cahier.cli;

import fr.cahier.application.deadline.SimulatePolicies;
import fr.cahier.application.deadline.SimulatePolicies.Moved;
import fr.cahier.cli.TextTable.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** « cahier simulate »: what other texts would change, over the whole register. */
@Command(
        name = "simulate",
        description = {
            "Montre, sans rien écrire, ce que d’autres textes changeraient aux échéances du registre.",
            "On y voit qui serait en retard. Les échéances inscrites ne bougent que par cahier redate, dossier par dossier."
        },
        footer = {
            "Exemples : cahier simulate --policy acpr-2024-r-02",
            "           cahier simulate --policy procedure,amf-doc-2012-07 --output ndjson"
        })
final class SimulateCommand extends RegisterCommand {
    private static final int SHOWN = 50;

    @Option(
            names = "--policy",
            required = true,
            split = ",",
            paramLabel = "TEXTE",
            description = "un ou plusieurs textes, livrés ou écrits par le cabinet ; la date la plus proche l’emporte")
    private List<String> policies = List.of();

    private final List<Map<String, Object>> rows = new ArrayList<>();
    private long moved;
    private long late;
    private long timely;

    SimulateCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(OpenRegister register) {
        var table = new TextTable(List.of(
                new Column(desk().phrases().say("column.number"), 9),
                new Column(desk().phrases().say("column.duty"), 12),
                new Column(desk().phrases().say("column.dueNow"), 10),
                new Column(desk().phrases().say("column.dueThen"), 10),
                new Column(desk().phrases().say("column.stateNow"), 12, true),
                new Column(desk().phrases().say("column.stateThen"), 12, true),
                new Column(desk().phrases().say("column.text"), 9, true),
                new Column(desk().phrases().say("column.handler"), 8, true)));
        refuseCsv();
        policies = policies.stream().map(String::strip).toList();
        var examined = register.get(SimulatePolicies.class)
                .handle(policies.stream().map(String::strip).toList(), found -> take(found, register, table));
        if (desk().output() == Output.JSON) {
            desk().print(Json.page(summary(examined)));
        }
        table.print(desk());
        desk().tell("simulate.done", examined, moved, late, timely);
        if (desk().output() == Output.TABLE && moved > SHOWN) {
            desk().tell("simulate.more", SHOWN);
        }
        return ExitCode.DONE;
    }

    private void refuseCsv() {
        if (desk().output() == Output.CSV) {
            throw Refused.usage(desk().phrases().say("refused.notCsv"));
        }
    }

    private void take(Moved found, OpenRegister register, TextTable table) {
        moved++;
        late += found.becomesLate() ? 1 : 0;
        timely += found.becomesTimely() ? 1 : 0;
        switch (desk().output()) {
            case NDJSON -> desk().print(Json.line(json(found)));
            case JSON -> rows.add(json(found));
            case TABLE, CSV -> {
                if (moved <= SHOWN) {
                    table.add(cells(found, register));
                }
            }
        }
    }

    private List<String> cells(Moved found, OpenRegister register) {
        var words = desk().phrases().words();
        return List.of(
                found.complaint().toString(),
                words.label(found.duty()),
                words.date(found.from()),
                words.date(found.to()),
                words.label(found.before()),
                words.label(found.after()),
                found.policy(),
                found.handler() == null ? "" : register.firm().nameOf(found.handler()));
    }

    private Map<String, Object> summary(long examined) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("policies", policies);
        json.put("examined", examined);
        json.put("moved", moved);
        json.put("becomeLate", late);
        json.put("becomeTimely", timely);
        json.put("dueDates", rows);
        return json;
    }

    private static Map<String, Object> json(Moved found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", found.complaint().toString());
        json.put("handler", DerivationJson.text(found.handler()));
        json.put("duty", found.duty().name());
        json.put("from", found.from().toString());
        json.put("to", found.to().toString());
        json.put("policy", found.policy());
        json.put("stateNow", found.before().name());
        json.put("stateThen", found.after().name());
        return json;
    }
}
