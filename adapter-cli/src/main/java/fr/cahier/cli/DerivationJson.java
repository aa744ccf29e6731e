package fr.cahier.cli;

import fr.cahier.application.deadline.CaseDeadlines;
import fr.cahier.domain.deadline.DueDate;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.RecourseClock;
import fr.cahier.domain.deadline.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Due dates as programs read them: each step as data, and as the sentence that people read. */
final class DerivationJson {
    private DerivationJson() {}

    static Map<String, Object> of(CaseDeadlines deadlines, Locale locale) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", deadlines.row().number().toString());
        json.put("receivedOn", deadlines.row().receivedOn().toString());
        json.put("sentOn", text(deadlines.row().sentOn()));
        json.put(
                "duties",
                deadlines.duties().stream().map(owed -> of(owed, locale)).toList());
        var recourse = deadlines.recourse();
        if (recourse != null) {
            json.put("recourse", of(recourse));
        }
        return json;
    }

    private static Map<String, Object> of(RecourseClock recourse) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("earliestOn", recourse.earliestOn().toString());
        json.put("latestOn", recourse.latestOn().toString());
        return json;
    }

    private static Map<String, Object> of(CaseDeadlines.DutyOwed owed, Locale locale) {
        var json = of(owed.duty(), owed.due(), locale);
        json.put("state", owed.state().name());
        json.put("metOn", text(owed.metOn()));
        return json;
    }

    static Map<String, Object> of(Duty duty, DueDate due, Locale locale) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("duty", duty.name());
        json.put("dueOn", due.on().toString());
        json.put("policy", due.policy());
        json.put("policyVersion", due.policyVersion());
        json.put(
                "derivation",
                due.derivation().stream().map(step -> of(step, locale)).toList());
        json.put(
                "warnings",
                due.warnings().stream().map(step -> step.kind().name()).toList());
        var extensible = due.extensible();
        if (extensible != null) {
            Map<String, Object> room = new LinkedHashMap<>();
            room.put("until", text(extensible.until()));
            room.put("by", extensible.by().name());
            room.put("condition", extensible.condition().name());
            json.put("extensible", room);
        }
        return json;
    }

    private static Map<String, Object> of(Step step, Locale locale) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", step.kind().name());
        if (step.on() != null) {
            json.put("on", step.on().toString());
        }
        json.put("details", List.copyOf(step.details()));
        json.put("text", step.sentence(locale));
        return json;
    }

    static @Nullable Object text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
