package fr.cahier.cli;

import fr.cahier.domain.improvement.CorrectiveAction;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A corrective action as programs read it. */
final class ActionJson {
    private ActionJson() {}

    static Map<String, Object> of(CorrectiveAction.Snapshot action) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "number", action.number());
        put(json, "what", action.plan().what());
        json.put(
                "malfunctions",
                action.plan().malfunctions().stream().map(Object::toString).toList());
        put(json, "owner", action.plan().owner());
        put(json, "dueOn", action.plan().dueOn());
        put(json, "state", action.state().name());
        put(json, "plannedOn", action.plannedOn());
        put(json, "implementedOn", action.implementedOn());
        put(json, "endedOn", action.endedOn());
        put(json, "note", action.note());
        return json;
    }

    private static void put(Map<String, Object> json, String key, @Nullable Object value) {
        if (value != null) {
            json.put(key, value.toString());
        }
    }
}
