package fr.cahier.cli;

import fr.cahier.application.port.CorrectiveActions;
import fr.cahier.application.port.Journal;
import fr.cahier.application.port.Malfunctions;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Narrative;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.improvement.CorrectiveAction;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the register tells of one complaint.
 *
 * @param actions those that remedy one of its malfunctions
 */
record CaseFile(
        RegisterRow row,
        List<Malfunctions.Found> malfunctions,
        List<CorrectiveAction.Snapshot> actions,
        List<Journal.Entry> timeline,
        Firm firm,
        LocalDate today) {

    static CaseFile of(OpenRegister register, ComplaintNumber number) {
        var malfunctions = register.get(Malfunctions.class).of(number);
        return new CaseFile(
                register.row(number),
                malfunctions,
                malfunctions.isEmpty() ? List.of() : actions(register, number),
                register.get(Journal.class).timeline(number),
                register.firm(),
                register.today());
    }

    private static List<CorrectiveAction.Snapshot> actions(OpenRegister register, ComplaintNumber number) {
        return register.get(CorrectiveActions.class).all().stream()
                .filter(action -> action.plan().malfunctions().stream()
                        .anyMatch(malfunction -> malfunction.complaint().equals(number)))
                .toList();
    }

    /** Everything, structured; the keys of the fields are those of a list. */
    Map<String, Object> json(Phrases phrases) {
        var json = RowJson.of(row, today);
        json.put("malfunctionsFound", malfunctions.stream().map(CaseFile::json).toList());
        json.put("actions", actions.stream().map(ActionJson::of).toList());
        json.put(
                "timeline", timeline.stream().map(entry -> json(entry, phrases)).toList());
        return json;
    }

    private static Map<String, Object> json(Malfunctions.Found found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", found.id().toString());
        json.put("kind", found.kind().name());
        json.put("description", found.description());
        json.put("foundOn", found.foundOn().toString());
        if (found.noActionReason() != null) {
            json.put("noActionReason", found.noActionReason());
        }
        json.put("actions", found.actions().stream().map(Object::toString).toList());
        return json;
    }

    private Map<String, Object> json(Journal.Entry entry, Phrases phrases) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sequence", entry.sequence());
        json.put("recordedAt", entry.stamp().recordedAt().toString());
        json.put("author", entry.stamp().author().value());
        json.put("type", entry.event().getClass().getSimpleName());
        json.put("sentence", Narrative.of(entry.event(), firm, phrases.locale()));
        return json;
    }
}
