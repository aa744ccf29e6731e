package fr.cahier.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A misused command in the user's language: picocli speaks English. */
final class Misuses {
    private final Phrases phrases;

    Misuses(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What is wrong, and where the help is. */
    String sentence(ParameterException misuse) {
        var help = phrases.say(
                "usage.help", misuse.getCommandLine().getCommandSpec().qualifiedName());
        return what(misuse) + " " + help;
    }

    private String what(ParameterException misuse) {
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (misuse instanceof MissingParameterException missing) {
            return missing(missing);
        }
        var argument = misuse.getArgSpec();
        if (misuse instanceof OverwrittenOptionException twice) {
            return phrases.say("usage.twice", name(twice.getOverwritten()));
        }
        if (argument != null && !(misuse instanceof MaxValuesExceededException)) {
            return phrases.say("usage.badValue", name(argument), String.valueOf(misuse.getValue()), expected(argument));
        }
        return phrases.say("usage.other", String.valueOf(misuse.getMessage()));
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        var given = unmatched.getUnmatched().stream().findFirst().orElse("");
        List<String> suggestions = unmatched.getSuggestions();
        return suggestions.isEmpty()
                ? phrases.say("usage.unknown", given)
                : phrases.say("usage.unknownBut", given, String.join(", ", suggestions));
    }

    private String missing(MissingParameterException missing) {
        var names = missing.getMissing().stream().map(Misuses::name).collect(Collectors.joining(", "));
        var argument = missing.getArgSpec();
        return phrases.say("usage.missing", names.isEmpty() ? name(argument) : names);
    }

    private String expected(ArgSpec argument) {
        return phrases.say(
                argument.type() == int.class || argument.type() == Integer.class ? "usage.aNumber" : "usage.aText");
    }

    /** The option as one types it, the parameter as the help names it. */
    static String name(@Nullable ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName();
        }
        return argument == null ? "?" : argument.paramLabel();
    }
}
