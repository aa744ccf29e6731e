package fr.cahier.distribution;

import java.io.Console;

/** Whether a person sits in front of the standard streams. */
final class Terminal {
    private Terminal() {}

    /** From Java 22 on there may be a console without a terminal, and a method that tells; before, there is neither. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
