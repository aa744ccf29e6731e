package fr.cahier.cli;

import fr.cahier.domain.complaint.ComplaintNumber;
import picocli.CommandLine.Parameters;

/** An act on one complaint: one use case, then what was done and what comes next. */
abstract class ActCommand extends RegisterCommand {

    @Parameters(paramLabel = "NUMÉRO", description = "numéro de la réclamation (2026-0042), ou sa référence d’origine")
    private String complaint = "";

    ActCommand(Desk desk) {
        super(desk);
    }

    @Override
    final ExitCode work(OpenRegister register) {
        var number = register.number(complaint);
        var done = act(register, number);
        new Told(desk(), register).act(number, done);
        return ExitCode.DONE;
    }

    /** Calls the use case; answers what was done, in words. */
    abstract String act(OpenRegister register, ComplaintNumber number);

    final String say(String key, Object... details) {
        return desk().phrases().say(key, details);
    }
}
