package fr.cahier.cli;

import fr.cahier.cli.Cli.Surroundings;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every command works at: the common options, the two streams, and the way to the register. */
final class Desk {
    private static final String DEFAULT_REGISTER = "registre";

    private final Surroundings around;
    private final Registers registers;
    private final CommonOptions options;

    Desk(Surroundings around, Registers registers) {
        this.around = around;
        this.registers = registers;
        this.options = new CommonOptions();
    }

    Surroundings around() {
        return around;
    }

    Registers registers() {
        return registers;
    }

    CommonOptions options() {
        return options;
    }

    /** Opens the register that the options or the environment name. */
    OpenRegister open() {
        return new OpenRegister(registers.open(register(), clock()), this);
    }

    /** The register to work in, as an address or an absolute folder. */
    String register() {
        var named = options.register() == null ? environment("CAHIER_REGISTER") : options.register();
        return located(named == null ? DEFAULT_REGISTER : named);
    }

    /** An address as it is; a folder as seen from where the command runs. */
    String located(String register) {
        return register.startsWith("jdbc:")
                ? register
                : around.directory().resolve(register).normalize().toString();
    }

    @Nullable
    String person() {
        return options.person() == null ? environment("CAHIER_AS") : options.person();
    }

    @Nullable
    String environment(String name) {
        var value = around.environment().get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** The real clock, or nine o'clock on the day of {@code --today}, where the firm is. */
    Function<ZoneId, Clock> clock() {
        var day = options.today();
        return day == null
                ? around.clock()::withZone
                : zone -> Clock.fixed(day.atTime(9, 0).atZone(zone).toInstant(), zone);
    }

    Output output() {
        return options.output();
    }

    Phrases phrases() {
        return new Phrases(options.language());
    }

    Locale locale() {
        return options.language();
    }

    PrintStream out() {
        return around.out();
    }

    /** Data, for whoever reads the standard output. */
    void print(String line) {
        around.out().println(line);
    }

    /** Words, for the person at the terminal. */
    void say(String sentence) {
        // What was printed before is read before.
        around.out().flush();
        around.err().println(Screen.text(sentence));
        around.err().flush();
    }

    /** A command worth trying next, as it works here when copied. */
    void hint(String command) {
        tell("next", called(options.register(), options.person(), command));
    }

    /** The command by the name that the program was called by, on this register and by this person. */
    String called(@Nullable String register, @Nullable String person, String command) {
        var name = environment("CAHIER_COMMAND");
        return quoted(name == null ? "cahier" : name)
                + (register == null ? "" : " --register " + quoted(register))
                + (person == null ? "" : " --as " + quoted(person))
                + " " + command;
    }

    private static String quoted(String word) {
        return word.contains(" ") ? "\"" + word + "\"" : word;
    }

    /** Words about so many things. */
    void tellSome(String key, long number) {
        say(phrases().some(key, number));
    }

    /** Words from the phrase book. */
    void tell(String key, Object... details) {
        say(phrases().say(key, details));
    }
}
