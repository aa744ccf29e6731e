package fr.cahier.cli;

import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.Step;
import java.util.List;

/** Due dates for eyes: the date first, then every step on a line of its own. */
final class DerivationText {
    private final Desk desk;
    private final Phrases phrases;

    DerivationText(Desk desk) {
        this.desk = desk;
        this.phrases = desk.phrases();
    }

    void print(Duty duty, String date, DueDate due, boolean why, boolean open) {
        var label = phrases.words().label(duty);
        desk.print(
                Screen.line(label.substring(0, 1).toUpperCase(phrases.locale()) + label.substring(1) + " : " + date));
        // What is done needs no warning any more.
        List<Step> steps = why ? due.derivation() : open ? due.warnings() : List.of();
        steps.forEach(step -> desk.print(Screen.line("  " + step.sentence(phrases.locale()))));
        if (why && due.extensible() != null) {
            desk.print(Screen.line("  " + extensible(due.extensible())));
        }
    }

    private String extensible(DueDate.Extensible room) {
        var until = room.until();
        return until == null
                ? phrases.say("why.extensible", room.by(), room.condition())
                : phrases.say("why.extensibleUntil", room.by(), room.condition(), until);
    }
}
