package fr.cahier.cli;

import fr.cahier.application.complaint.RespondToComplaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** « cahier respond »: the firm's answer. */
@Command(
        name = "respond",
        description = "Enregistre la réponse donnée au client.",
        footer = {
            "Exemple : cahier respond 2026-0042 --outcome défavorable --channel LETTER --text-file reponse.txt \\",
            "            --recourse MEDIATEUR --as alba"
        })
final class RespondCommand extends ActCommand {

    @Mixin
    private final ResponseOptions options = new ResponseOptions();

    RespondCommand(Desk desk) {
        super(desk);
    }

    @Override
    String act(OpenRegister register, ComplaintNumber number) {
        var response = options.response(register, desk());
        register.get(RespondToComplaint.class)
                .handle(new RespondToComplaint.Command(register.actor(), number, response));
        Outcome outcome = response.outcome();
        return say("done.responded", number, outcome, response.sentOn());
    }
}
