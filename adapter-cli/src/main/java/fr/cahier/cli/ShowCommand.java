package fr.cahier.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** « cahier show »: one file, whole. */
@Command(
        name = "show",
        description = "Montre un dossier : ses champs, ses échéances, ses dysfonctionnements et son histoire.",
        footer = {"Exemples : cahier show 2026-0042", "           cahier show 2026-0042 --output json"})
final class ShowCommand extends RegisterCommand {

    @Parameters(paramLabel = "NUMÉRO", description = "numéro de la réclamation (2026-0042), ou sa référence d’origine")
    private String complaint = "";

    ShowCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(OpenRegister register) {
        var file = CaseFile.of(register, register.number(complaint));
        switch (desk().output()) {
            case JSON -> desk().print(Json.page(file.json(desk().phrases())));
            case NDJSON -> desk().print(Json.line(file.json(desk().phrases())));
            case TABLE -> new CasePage(file, desk()).print();
            case CSV -> throw Refused.usage(desk().phrases().say("refused.notCsv"));
        }
        return ExitCode.DONE;
    }
}
