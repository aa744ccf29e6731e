package fr.cahier.cli;

import java.util.function.Supplier;

/** Says how far a long command had come when Ctrl-C ends the program; silent once the command is done. */
final class Interruption {
    private final Thread hook;

    private Interruption(Thread hook) {
        this.hook = hook;
    }

    static Interruption telling(Desk desk, Supplier<String> soFar) {
        var hook = new Thread(() -> desk.say(soFar.get()), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Interruption(hook);
    }

    void silence() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interruptedAlready) {
            // The program is ending: the hook is telling it.
        }
    }
}
