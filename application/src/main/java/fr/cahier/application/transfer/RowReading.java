package fr.cahier.application.transfer;

import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/** Turns the cells of a row into a {@link Draft}: columns to fields, days by their form, values by the firm's lists. */
final class RowReading {
    private final ColumnPlan plan;
    private final int width;
    private final Map<ComplaintField, DayForm> forms;
    private final FirmValues values;

    RowReading(ColumnPlan plan, int width, Map<ComplaintField, DayForm> forms, FirmValues values) {
        this.plan = plan;
        this.width = width;
        this.forms = forms;
        this.values = values;
    }

    /** @throws RejectedRow when a cell is not what its field expects */
    Draft read(Row row) {
        requireWidth(row);
        Map<ComplaintField, String> texts = new EnumMap<>(ComplaintField.class);
        for (var field : plan.fields()) {
            var text = plan.text(field, row.cells());
            if (text != null && !(text.isBlank() && field != ComplaintField.DESCRIPTION)) {
                texts.put(field, canonical(field, text));
            }
        }
        if (!texts.containsKey(ComplaintField.NUMBER)) {
            noteFollowUp(texts);
        }
        return new Draft(texts);
    }

    /** What an older tool calls « suites » is a note here; on the rows of our own export they are computed. */
    private static void noteFollowUp(Map<ComplaintField, String> texts) {
        var told = texts.remove(ComplaintField.FOLLOW_UP);
        if (told != null) {
            texts.putIfAbsent(ComplaintField.FOLLOW_UP_NOTE, told);
        }
    }

    /** A cut line has fewer cells, a stray separator makes more: either way, values may sit under the wrong header. */
    private void requireWidth(Row row) {
        var cells = row.cells();
        var extra = cells.size() > width
                && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isEmpty());
        if (cells.size() < width || extra) {
            throw RejectedRow.because(ComplaintField.RECEIVED_ON, "import.cells", cells.size(), width);
        }
    }

    private String canonical(ComplaintField field, String text) {
        try {
            if (field == ComplaintField.NUMBER) {
                return ComplaintNumber.parse(text).toString();
            }
            return FieldKind.of(field) == FieldKind.DAY
                    ? day(field, text)
                    : values.canonical(field, text, plan.source(field).add());
        } catch (InvalidInput wrong) {
            throw RejectedRow.because(field, wrong);
        } catch (RuleBroken broken) {
            throw RejectedRow.because(field, broken);
        }
    }

    private String day(ComplaintField field, String text) {
        var form = forms.getOrDefault(field, DayForm.ISO);
        var zone = zone();
        return form.read(text, zone)
                .or(() -> DayForm.ISO.read(text, zone))
                .map(day -> day.toString())
                .orElseThrow(() -> RejectedRow.because(
                        field,
                        DayForm.isMonthOnly(text) ? "import.monthOnly" : "import.notADay",
                        text.strip(),
                        form.label()));
    }

    private ZoneId zone() {
        return values.firm().zone();
    }
}
