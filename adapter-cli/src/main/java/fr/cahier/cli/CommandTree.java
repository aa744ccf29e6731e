package fr.cahier.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** Every command of the program, in the groups in which the help shows them. */
final class CommandTree {

    /** Commands that serve one purpose. */
    record Group(String title, List<Object> commands) {}

    private CommandTree() {}

    /** The list to add a command to. */
    private static List<Group> groups(Desk desk) {
        return List.of(
                new Group(
                        "Pour commencer",
                        List.of(new InitCommand(desk), new DemoCommand(desk), FirmCommand.withParts(desk))),
                new Group(
                        "Inscrire et suivre",
                        List.of(
                                new RecordCommand(desk),
                                new ListCommand(desk),
                                new ShowCommand(desk),
                                new AssignCommand(desk),
                                new CorrectCommand(desk))),
                new Group(
                        "Traiter",
                        List.of(
                                new AcknowledgeCommand(desk),
                                new InformCommand(desk),
                                new RespondCommand(desk),
                                new MalfunctionCommand(desk),
                                new CloseCommand(desk),
                                new ReopenCommand(desk))),
                new Group(
                        "Tenir les délais",
                        List.of(new DeadlinesCommand(desk), new SimulateCommand(desk), new RedateCommand(desk))),
                new Group("En tirer les leçons", List.of(ActionCommand.withParts(desk), new BriefCommand(desk))),
                new Group("Reprendre et transmettre", List.of(new ImportCommand(desk), new ExportCommand(desk))),
                new Group("Outils", List.of(new JournalCommand(desk), new CompletionCommand(desk))));
    }

    /** The command line, ready to run. */
    static CommandLine of(Desk desk) {
        var cahier = new CommandLine(new CahierCommand(desk));
        cahier.addMixin("common", desk.options());
        var groups = groups(desk);
        groups.forEach(group -> group.commands().forEach(cahier::addSubcommand));
        var failures = new Failures(desk);
        cahier.setExecutionExceptionHandler((failure, command, parsed) -> failures.tell(failure));
        cahier.setParameterExceptionHandler((failure, args) -> failures.misuse(failure));
        cahier.setOut(writer(desk.out()));
        cahier.setErr(writer(desk.around().err()));
        cahier.setColorScheme(colours(desk));
        cahier.setExpandAtFiles(false);
        // A value may begin with a dash, as « -10 % » in a text, but never look like one of our options.
        cahier.setAllowOptionsAsOptionParameters(false);
        HelpLayout.apply(cahier, groups);
        return cahier;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static ColorScheme colours(Desk desk) {
        var coloured = desk.around().terminal() && desk.environment("NO_COLOR") == null;
        return CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF);
    }
}
