package fr.cahier.cli;

import fr.cahier.cli.CommandTree.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help in French: commands by purpose, and the options of every command told once, in the main help. */
final class HelpLayout {
    private static final int WIDTH = 100;

    private HelpLayout() {}

    static void apply(CommandLine cahier, List<Group> groups) {
        everywhere(cahier);
        var sections = cahier.getHelpSectionMap();
        sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> commands(help, groups));
        sections.put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> help.footer() + exitCodes());
    }

    private static void everywhere(CommandLine command) {
        var usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading("Emploi : ")
                .abbreviateSynopsis(true)
                .synopsisSubcommandLabel("[COMMANDE]")
                .descriptionHeading("%n")
                .parameterListHeading("%nParamètres :%n")
                .optionListHeading("%nOptions :%n")
                .commandListHeading("%nCommandes :%n")
                .footerHeading("%n")
                .sortOptions(false)
                .width(WIDTH);
        if (command.getParent() != null) {
            command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpLayout::ownOptions);
        }
        command.getSubcommands().values().forEach(HelpLayout::everywhere);
    }

    private static String ownOptions(Help help) {
        var own = help.commandSpec().options().stream()
                .filter(option -> !option.inherited() && !option.hidden())
                .toList();
        return optionList(help, own) + "  Et les options communes : voir cahier --help%n".formatted();
    }

    private static String optionList(Help help, List<OptionSpec> options) {
        var layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
        layout.addAllOptions(options, help.createDefaultParamLabelRenderer());
        return layout.toString();
    }

    private static String commands(Help help, List<Group> groups) {
        return groups.stream()
                .map(group -> "%n  %s%n".formatted(group.title())
                        + group.commands().stream()
                                .map(command -> line(help, nameOf(command)))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String nameOf(Object command) {
        var spec = command instanceof CommandLine line ? line : new CommandLine(command);
        return spec.getCommandName();
    }

    private static String line(Help help, String name) {
        var command = Objects.requireNonNull(help.subcommands().get(name));
        var about = command.commandSpec().usageMessage().description()[0];
        return "    %-13s %s%n".formatted(name, about);
    }

    private static String exitCodes() {
        return Arrays.stream(ExitCode.values())
                .map(code -> "  %3d  %s%n".formatted(code.number(), code.meaning()))
                .collect(Collectors.joining());
    }
}
