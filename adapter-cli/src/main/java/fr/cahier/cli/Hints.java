package fr.cahier.cli;

import fr.cahier.application.port.PinnedDueDates;
import fr.cahier.application.port.RegisterRow;
import java.util.ArrayList;
import java.util.List;

/** The commands worth trying next on a file, without the name of the program ({@link Desk#hint}). */
final class Hints {
    private Hints() {}

    static List<String> next(RegisterRow row, OpenRegister register) {
        List<String> hints = new ArrayList<>();
        var act = NextAct.of(row);
        if (act == null) {
            hints.add(row.malfunctions() > 0 ? "action plan --help" : "brief --list");
            return hints;
        }
        if (row.handler() == null) {
            hints.add("assign " + row.number() + " --to PERSONNE");
        }
        hints.add(command(act, row) + (act == NextAct.RESPOND ? recourse(row, register) : ""));
        return hints;
    }

    private static String command(NextAct act, RegisterRow row) {
        return switch (act) {
            case ACKNOWLEDGE -> "acknowledge " + row.number() + " --by-channel LETTER";
            case RESPOND, KEEP_PROMISE ->
                "respond " + row.number() + " --outcome favorable --channel LETTER --text-file reponse.txt";
            case CLOSE -> "close " + row.number() + " --reason répondue";
        };
    }

    /** A favourable answer owes it too, under some texts. */
    private static String recourse(RegisterRow row, OpenRegister register) {
        var firm = register.firm();
        var pinned = register.get(PinnedDueDates.class).of(row.number());
        if (firm.deadlines()
                .owingRecourseInEveryAnswer(row.receivedOn(), pinned)
                .isEmpty()) {
            return "";
        }
        var mediator = firm.mediators().entries().stream()
                .filter(known -> !known.retired())
                .findFirst();
        return " --recourse " + mediator.map(known -> known.code().value()).orElse("MEDIATEUR");
    }
}
