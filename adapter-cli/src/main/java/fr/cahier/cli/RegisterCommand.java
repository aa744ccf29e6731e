package fr.cahier.cli;

import java.util.concurrent.Callable;

/** A command that works in an open register. */
abstract class RegisterCommand implements Callable<Integer> {
    private final Desk desk;

    RegisterCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public final Integer call() {
        try (var register = desk.open()) {
            return work(register).number();
        }
    }

    abstract ExitCode work(OpenRegister register);

    final Desk desk() {
        return desk;
    }
}
