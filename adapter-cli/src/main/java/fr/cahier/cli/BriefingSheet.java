package fr.cahier.cli;

import fr.cahier.application.port.Complaints;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.improvement.BriefedCase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A sheet to post: what went wrong and what changes, and nobody's name. */
final class BriefingSheet {
    private final OpenRegister register;
    private final Desk desk;
    private final Phrases phrases;

    BriefingSheet(OpenRegister register, Desk desk) {
        this.register = register;
        this.desk = desk;
        this.phrases = desk.phrases();
    }

    void print(List<ComplaintNumber> numbers) {
        desk.print(Screen.line(phrases.say("sheet.title", register.firm().name(), register.today())));
        numbers.forEach(this::one);
        desk.hint("brief " + numbers.get(0) + " --medium affichage --text \"…\"");
    }

    private void one(ComplaintNumber number) {
        var file = CaseFile.of(register, number);
        var texts = new FieldText(file.row(), file.firm(), phrases);
        var category = texts.of(ComplaintField.CATEGORY);
        desk.print("");
        desk.print(Screen.line(phrases.say(
                "sheet.case",
                number,
                file.firm().services().label(file.row().service()),
                category == null ? "—" : category)));
        for (var found : file.malfunctions()) {
            desk.print(shown("  – " + phrases.words().label(found.kind()) + " : " + found.description(), number));
            if (found.noActionReason() != null) {
                desk.print(shown("    " + phrases.say("page.noAction", found.noActionReason()), number));
            }
            file.actions().stream()
                    .filter(action -> action.plan().malfunctions().contains(found.id()))
                    .filter(action -> found.actions().contains(action.number()))
                    .forEach(action -> desk.print(shown(
                            "    → " + action.plan().what() + " ("
                                    + phrases.words().label(action.state()) + ")",
                            number)));
        }
    }

    /** Free text may name the client or a colleague after all. */
    private String shown(String text, ComplaintNumber number) {
        var snapshot = register.get(Complaints.class).get(number).snapshot();
        var people = register.firm().people().stream().map(Person::name);
        var names = Stream.concat(BriefedCase.of(snapshot, Set.of()).names().stream(), people);
        return Blotter.blotted(Screen.line(text), names.toList());
    }
}
