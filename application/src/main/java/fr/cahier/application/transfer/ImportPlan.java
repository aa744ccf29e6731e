package fr.cahier.application.transfer;

import fr.cahier.application.port.TableFiles.Table;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.firm.Firm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one file is to be read into the register: its columns, the forms of its days, the values of its lists. */
final class ImportPlan {
    private final Table table;
    private final ColumnPlan columns;
    private final FirmValues values;
    private final Map<ComplaintField, DayForm> dayForms;

    /**
     * @param dayForm overrides the detection for columns whose mapping names no form
     * @throws ImportRefused when required columns are missing or a form of days stays unproved
     */
    ImportPlan(Table table, ColumnPlan columns, Firm firm, @Nullable String dayForm) {
        this.table = table;
        this.columns = columns;
        this.values = new FirmValues(firm);
        requireColumns();
        this.dayForms = dayForms(dayForm);
    }

    private void requireColumns() {
        var missing = columns.missing();
        if (!missing.isEmpty() && !columns.has(ComplaintField.NUMBER)) {
            throw ImportRefused.because("import.missingColumns", labels(missing));
        }
    }

    private Map<ComplaintField, DayForm> dayForms(@Nullable String asked) {
        Map<ComplaintField, DayForm> forms = new EnumMap<>(ComplaintField.class);
        Map<ComplaintField, DayColumn> open = new EnumMap<>(ComplaintField.class);
        for (var field : columns.fields()) {
            var source = columns.source(field);
            var told = source.format() == null ? asked : source.format();
            if (FieldKind.of(field) != FieldKind.DAY || source.constant() != null) {
                continue;
            }
            if (told != null) {
                forms.put(field, form(told));
            } else {
                open.put(field, new DayColumn(values.firm().zone()));
            }
        }
        forms.putAll(proved(open));
        return forms;
    }

    private Map<ComplaintField, DayForm> proved(Map<ComplaintField, DayColumn> open) {
        Map<ComplaintField, DayForm> forms = new EnumMap<>(ComplaintField.class);
        if (!open.isEmpty()) {
            table.forEach(row -> open.forEach((field, column) -> {
                var text = columns.isWideEnough(row.cells()) ? columns.text(field, row.cells()) : null;
                column.see(text == null ? "" : text);
            }));
        }
        open.forEach((field, column) -> {
            var proved = column.proved();
            // Our own files are French where they are not ISO: their headers say so.
            var form = proved == null && columns.isOurOwnFile() ? DayForm.FRENCH : proved;
            if (form == null) {
                var fitting = column.candidates().stream().map(DayForm::label).collect(Collectors.joining(", "));
                throw ImportRefused.because("import.ambiguousDays", columns.columnOf(field), fitting);
            }
            forms.put(field, form);
        });
        requireOneOrder(forms);
        return forms;
    }

    /** One slip can make a column prove the wrong order; two columns of one file that prove opposite ones tell so. */
    private void requireOneOrder(Map<ComplaintField, DayForm> forms) {
        var dayFirst =
                forms.keySet().stream().filter(field -> is(forms, field, "dd")).findFirst();
        var monthFirst =
                forms.keySet().stream().filter(field -> is(forms, field, "MM")).findFirst();
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            throw ImportRefused.because(
                    "import.contraryDays", columns.columnOf(dayFirst.get()), columns.columnOf(monthFirst.get()));
        }
    }

    private static boolean is(Map<ComplaintField, DayForm> forms, ComplaintField field, String first) {
        return String.valueOf(forms.get(field)).startsWith(first);
    }

    private static DayForm form(String pattern) {
        try {
            return DayForm.of(pattern);
        } catch (IllegalArgumentException noForm) {
            throw ImportRefused.because("import.notADayForm", pattern);
        }
    }

    RowReading reading() {
        return new RowReading(columns, table.header().size(), dayForms, values);
    }

    ColumnPlan columns() {
        return columns;
    }

    FirmValues values() {
        return values;
    }

    String fileName() {
        return table.form().name();
    }

    /** The fields that tell one row from another: all that the file feeds. */
    Set<ComplaintField> fingerprinted() {
        var fields = EnumSet.noneOf(ComplaintField.class);
        fields.addAll(columns.fields());
        if (fields.remove(ComplaintField.FOLLOW_UP)) {
            fields.add(ComplaintField.FOLLOW_UP_NOTE);
        }
        return fields;
    }

    /** The columns that feed nothing, those of known fields that are not taken over included. */
    List<String> ignored() {
        List<String> ignored = new ArrayList<>(columns.ignored());
        columns.fields().stream()
                .filter(field -> !isTakenOver(field))
                .map(columns::columnOf)
                .forEach(ignored::add);
        return ignored;
    }

    /** Computed fields are compared with our own export only; some others say something on a numbered row only. */
    private boolean isTakenOver(ComplaintField field) {
        if (ImportComplaints.COMPUTED.contains(field)) {
            return columns.isOurOwnExport();
        }
        return columns.has(ComplaintField.NUMBER)
                || (field != ComplaintField.VERSION && field != ComplaintField.ACKNOWLEDGEMENT_CHANNEL);
    }

    /** Field by field, the form of its days, as the user writes forms. */
    Map<String, String> dayFormLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        dayForms.forEach((field, form) -> labels.put(columns.columnOf(field), form.label()));
        return labels;
    }

    private static String labels(Set<ComplaintField> fields) {
        return fields.stream()
                .map(field -> "« " + field.label(Locale.FRENCH) + " »")
                .collect(Collectors.joining(", "));
    }

    /** Field by field, the columns that feed it. */
    Map<String, List<String>> columnNames() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        columns.fields().stream()
                .filter(this::isTakenOver)
                .forEach(field -> names.put(field.key(), columns.columnsOf(field)));
        return names;
    }
}
