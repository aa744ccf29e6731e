package fr.cahier.cli;

import fr.cahier.application.port.NoSuchAction;
import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.application.port.RegisterBusy;
import fr.cahier.application.port.RegisterUnusable;
import fr.cahier.application.port.StaleSave;
import fr.cahier.application.port.UnreadableFile;
import fr.cahier.application.port.UnwritableValue;
import fr.cahier.application.transfer.ImportRefused;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.RuleBroken;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.ParameterException;

/** The one table that turns a failure into an exit code and a sentence. */
final class Failures {

    private record Line<T extends Throwable>(Class<T> type, BiFunction<T, Phrases, Failure> telling) {
        Failure tell(Throwable failure, Phrases phrases) {
            return telling.apply(type.cast(failure), phrases);
        }
    }

    private static final List<Line<?>> TABLE = List.of(
            new Line<>(RuleBroken.class, Failures::rule),
            new Line<>(InvalidInput.class, Failures::input),
            new Line<>(Refused.class, (no, phrases) -> new Failure(no.code(), no.error(), no.sentence())),
            new Line<>(
                    NoSuchComplaint.class,
                    (no, phrases) ->
                            unknown("UNKNOWN_COMPLAINT", phrases.say("refused.unknownComplaint", no.number()))),
            new Line<>(
                    NoSuchAction.class,
                    (no, phrases) -> unknown("UNKNOWN_ACTION", phrases.say("refused.unknownAction", no.number()))),
            new Line<>(
                    StaleSave.class,
                    (no, phrases) -> new Failure(ExitCode.STALE, "STALE", phrases.say("refused.stale", what(no)))),
            new Line<>(
                    RegisterBusy.class,
                    (no, phrases) -> new Failure(ExitCode.TRY_LATER, "REGISTER_BUSY", busy(what(no), phrases))),
            new Line<>(RegisterUnusable.class, Failures::register),
            new Line<>(
                    ImportRefused.class,
                    (no, phrases) ->
                            new Failure(ExitCode.INPUT_REFUSED, "IMPORT_REFUSED", no.sentence(phrases.locale()))),
            new Line<>(
                    UnreadableFile.class,
                    (no, phrases) -> new Failure(ExitCode.INPUT_REFUSED, "UNREADABLE_FILE", what(no))),
            new Line<>(
                    UnwritableValue.class,
                    (no, phrases) -> new Failure(ExitCode.INPUT_REFUSED, "UNWRITABLE_VALUE", what(no))));

    private final Desk desk;

    Failures(Desk desk) {
        this.desk = desk;
    }

    /** Tells what went wrong and answers the exit code. */
    int tell(Throwable thrown) {
        var known =
                TABLE.stream().filter(line -> line.type().isInstance(thrown)).findFirst();
        var failure =
                known.isPresent() ? known.get().tell(thrown, desk.phrases()) : Incident.of(thrown, desk.phrases());
        if (known.isEmpty() && (desk.options().debug() || desk.environment("CAHIER_DEBUG") != null)) {
            thrown.printStackTrace(desk.around().err());
        }
        return tell(failure);
    }

    /** Tells what is wrong with the arguments; a value that the domain refuses stays refused input. */
    int misuse(ParameterException misuse) {
        if (misuse.getCause() instanceof InvalidInput input) {
            var option = Misuses.name(misuse.getArgSpec());
            var sentence = option + " : « " + misuse.getValue() + " » " + input.sentence(desk.locale()) + ".";
            return tell(input(option, sentence));
        }
        if (misuse.getCause() instanceof Refused refused) {
            return tell(new Failure(refused.code(), refused.error(), refused.sentence()));
        }
        return tell(new Failure(ExitCode.USAGE, "USAGE", new Misuses(desk.phrases()).sentence(misuse)));
    }

    private int tell(Failure failure) {
        if (desk.output().forPrograms()) {
            desk.around().err().println(Json.line(failure));
        } else {
            desk.say("cahier : " + failure.sentence());
        }
        return failure.code().number();
    }

    private static Failure rule(RuleBroken no, Phrases phrases) {
        return new Failure(ExitCode.RULE_SAID_NO, "RULE_BROKEN", no.rule().name(), null, no.sentence(phrases.locale()));
    }

    private static Failure input(InvalidInput no, Phrases phrases) {
        var option = OptionNames.of(no.field());
        return input(option, option + " : " + no.sentence(phrases.locale()) + ".");
    }

    private static Failure input(String option, String sentence) {
        return new Failure(ExitCode.INPUT_REFUSED, "INVALID_INPUT", null, option.replaceFirst("^-+", ""), sentence);
    }

    private static Failure register(RegisterUnusable no, Phrases phrases) {
        var code = no.problem() == RegisterUnusable.Problem.DAMAGED ? ExitCode.OUR_FAULT : ExitCode.INPUT_REFUSED;
        return new Failure(code, "REGISTER_" + no.problem(), phrases.say("register." + no.problem(), no.where()));
    }

    /** The holder may not have written its number yet. */
    private static String busy(String holder, Phrases phrases) {
        return phrases.say(holder.isBlank() ? "refused.busySomehow" : "refused.busy", holder);
    }

    private static Failure unknown(String error, String sentence) {
        return new Failure(ExitCode.UNKNOWN, error, sentence);
    }

    private static String what(Throwable no) {
        return String.valueOf(no.getMessage());
    }
}
