package fr.cahier.cli;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.application.transfer.RegisterCells;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.deadline.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** One complaint as programs read it: every field that is set, under its key, and where its duties stand. */
final class RowJson {
    private RowJson() {}

    static Map<String, Object> of(RegisterRow row, LocalDate today) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (var field : ComplaintField.values()) {
            var cell = RegisterCells.cell(row, field);
            if (cell != null) {
                json.put(field.key(), typed(field, cell));
            }
        }
        json.put(
                "acknowledgementState",
                row.timetable().state(Duty.ACKNOWLEDGEMENT, today).name());
        json.put("responseState", row.timetable().state(Duty.RESPONSE, today).name());
        if (row.nextDueOn() != null) {
            json.put("nextDueOn", row.nextDueOn().toString());
        }
        var next = NextAct.of(row);
        if (next != null) {
            json.put("nextAct", next.name());
        }
        return json;
    }

    private static Object typed(ComplaintField field, String cell) {
        return switch (field) {
            case VERSION, MALFUNCTIONS -> Integer.valueOf(cell);
            case TO_BE_PUT_IN_WRITING -> Boolean.valueOf(cell);
            case REDRESS_AMOUNT -> new BigDecimal(cell);
            default -> cell;
        };
    }
}
