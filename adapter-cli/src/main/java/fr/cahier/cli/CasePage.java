package fr.cahier.cli;

import fr.cahier.application.port.Malfunctions;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.Narrative;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.DutyState;
import fr.cahier.domain.improvement.CorrectiveAction;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One file for eyes: the ten fields of the procedure first, then whatever else is known. */
final class CasePage {
    private static final int LABEL = 34;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    /** Told elsewhere on the page, or of no use to eyes. */
    private static final Set<ComplaintField> APART = EnumSet.of(
            ComplaintField.NUMBER,
            ComplaintField.VERSION,
            ComplaintField.POLICY,
            ComplaintField.MALFUNCTIONS,
            ComplaintField.ACKNOWLEDGEMENT_DUE_ON,
            ComplaintField.TO_BE_PUT_IN_WRITING);

    private final CaseFile file;
    private final Desk desk;
    private final Phrases phrases;

    CasePage(CaseFile file, Desk desk) {
        this.file = file;
        this.desk = desk;
        this.phrases = desk.phrases();
    }

    void print() {
        desk.print(phrases.say("page.title", file.row().number()));
        if (file.row().toBePutInWriting()) {
            desk.print("  " + phrases.say("done.oral"));
        }
        fields();
        duties();
        malfunctions();
        timeline();
    }

    private void fields() {
        var texts = new FieldText(file.row(), file.firm(), phrases);
        for (var field : ComplaintField.REGISTER) {
            var text = texts.of(field);
            line(field.label(phrases.locale()), text == null ? "—" : text);
        }
        var others = Arrays.stream(ComplaintField.values())
                .filter(field -> !ComplaintField.REGISTER.contains(field) && !APART.contains(field))
                .filter(field -> texts.of(field) != null)
                .toList();
        heading("page.more", !others.isEmpty());
        others.forEach(field -> line(field.label(phrases.locale()), String.valueOf(texts.of(field))));
    }

    private void duties() {
        heading("page.duties", true);
        for (var duty : Duty.values()) {
            var dates = file.row().timetable();
            var state = dates.state(duty, file.today());
            var met = dates.metOn(duty);
            var when = met != null
                    ? phrases.words().date(met)
                    : open(state) ? phrases.due(dates.dueOn(duty), file.today()) : "";
            line(
                    phrases.words().label(duty),
                    phrases.say("page.duty", dates.dueOn(duty), state, when).strip());
        }
        var next = NextAct.of(file.row());
        if (next != null) {
            line(phrases.say("page.next"), phrases.say("act." + next));
        }
    }

    private static boolean open(DutyState state) {
        return state == DutyState.OPEN;
    }

    private void malfunctions() {
        heading("page.malfunctions", !file.malfunctions().isEmpty());
        file.malfunctions().forEach(this::malfunction);
    }

    private void malfunction(Malfunctions.Found found) {
        var kind = phrases.words().label(found.kind());
        desk.print(Screen.line("  " + found.id().index() + ". " + kind + " : " + found.description()));
        var actions = file.actions().stream()
                .filter(action -> action.plan().malfunctions().contains(found.id()))
                .toList();
        actions.forEach(this::action);
        if (found.noActionReason() != null) {
            desk.print(Screen.line("     " + phrases.say("page.noAction", found.noActionReason())));
        } else if (actions.isEmpty()) {
            desk.print("     " + phrases.say("page.undecided"));
        }
    }

    private void action(CorrectiveAction.Snapshot action) {
        desk.print(Screen.line("     "
                + phrases.say(
                        "page.action",
                        String.valueOf(action.number()),
                        action.plan().what(),
                        action.state(),
                        file.firm().nameOf(action.plan().owner()),
                        action.plan().dueOn())));
    }

    private void timeline() {
        heading("page.timeline", true);
        for (var entry : file.timeline()) {
            var at = MOMENT.format(entry.stamp().recordedAt().atZone(file.firm().zone()));
            var sentence = Narrative.of(entry.event(), file.firm(), phrases.locale());
            line(at + "  " + entry.stamp().author(), sentence);
        }
    }

    private void heading(String key, boolean shown) {
        if (shown) {
            desk.print("");
            desk.print(phrases.say(key));
        }
    }

    /** A label and a text; further lines of the text stand under its first. */
    private void line(String label, String text) {
        var indented = List.of(Screen.text(text).split("\n", -1)).stream()
                .collect(Collectors.joining("\n" + " ".repeat(LABEL + 3)));
        desk.print("  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + " " + indented);
    }
}
