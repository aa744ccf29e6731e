package fr.cahier.cli;

import fr.cahier.application.Stamp;
import fr.cahier.application.firm.ApplyFirm;
import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** « cahier demo »: an invented year, to look around in. */
@Command(
        name = "demo",
        description = {
            "Remplit un registre d’essai avec une année inventée, et montre ce qu’il y a à faire.",
            "Dans « registre-demo », refait à neuf chaque fois, ou dans le dossier vide que dit --register."
        },
        footer = {"Exemples : cahier demo", "           cahier demo --register essai --today 2026-06-30"})
final class DemoCommand implements Callable<Integer> {
    private static final String DEFAULT_FOLDER = "registre-demo";
    private static final int SHOWN = 10;

    private final Desk desk;

    DemoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var firm = desk.registers().exampleFirm();
        var today = LocalDate.now(desk.clock().apply(firm.zone()));
        var clock = new DemoClock(firm.zone());
        clock.moveTo(today.minusYears(1));
        var folder = new DemoFolder(folder(), desk);
        folder.makeWay();
        desk.registers().create(folder.path(), firm, new Stamp(ApplyFirm.INSTALLATION, clock.instant()));
        folder.mark();
        try (var session = desk.registers().open(folder.path(), zone -> clock)) {
            new DemoYear(session, clock, firm).play(today);
        }
        show(folder.path(), named());
        return ExitCode.DONE.number();
    }

    /** Never the register of {@code $CAHIER_REGISTER}: a demonstration does not go into a real one. */
    private Path folder() {
        var located = desk.located(named());
        if (located.startsWith("jdbc:")) {
            throw Refused.usage(desk.phrases().say("refused.demoAddress"));
        }
        return Path.of(located);
    }

    private String named() {
        var named = desk.options().register();
        return named == null ? DEFAULT_FOLDER : named;
    }

    private void show(String path, String named) {
        try (var register = new OpenRegister(desk.registers().open(path, desk.clock()), desk)) {
            var open = RegisterFilter.EVERYTHING.open(true);
            var rows = register.get(ComplaintRegister.class)
                    .page(open, Ordering.BY_NEXT_DUE_DATE, null, SHOWN)
                    .rows();
            desk.tell("done.demo", named);
            try (var writer = RowWriter.of(desk, register)) {
                rows.forEach(writer::row);
                writer.end(null);
            }
            hints(rows, named, register.firm().handlerIds().replaceFirst(",.*", ""));
        }
    }

    private void hints(List<RegisterRow> rows, String folder, String handler) {
        hint(folder, null, "list --late");
        first(rows, row -> row.handler() != null).forEach(row -> hint(folder, null, "show " + row.number()));
        first(rows, row -> row.handler() == null)
                .forEach(row -> hint(folder, handler, "assign " + row.number() + " --to " + handler));
        hint(folder, null, "brief --list");
        hint(folder, null, "action list");
    }

    private void hint(String folder, @Nullable String person, String command) {
        desk.tell("next", desk.called(folder, person, command));
    }

    private static List<RegisterRow> first(List<RegisterRow> rows, Predicate<RegisterRow> wanted) {
        return rows.stream().filter(wanted).limit(1).toList();
    }
}
