package fr.cahier.application.transfer;

import fr.cahier.application.port.Mapping;
import fr.cahier.application.port.Mapping.Source;
import fr.cahier.domain.complaint.ComplaintField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which columns of one file feed which fields: by the mapping, or by French or English header. */
final class ColumnPlan {
    private final List<String> header;
    private final Map<ComplaintField, Source> sources = new EnumMap<>(ComplaintField.class);
    private final Map<ComplaintField, int[]> positions = new EnumMap<>(ComplaintField.class);
    private final Set<Integer> used = new LinkedHashSet<>();

    /**
     * @param key the header of the column that identifies a row, or {@code null}
     * @throws ImportRefused when the file lacks a column that the mapping or the key names
     */
    ColumnPlan(List<String> header, @Nullable Mapping mapping, @Nullable String key) {
        this.header = header;
        if (mapping == null) {
            matchHeaders();
        } else {
            mapping.fields().forEach(this::plan);
        }
        if (key != null) {
            plan(ComplaintField.REFERENCE, Source.column(key));
        }
    }

    private void matchHeaders() {
        for (int i = 0; i < Headers.own(header); i++) {
            var field = Headers.field(header.get(i));
            if (field != null && !sources.containsKey(field)) {
                plan(field, Source.column("#" + (i + 1)));
            }
        }
    }

    private void plan(ComplaintField field, Source source) {
        var found = source.columns().stream().mapToInt(this::position).toArray();
        sources.put(field, source);
        positions.put(field, found);
        for (int position : found) {
            used.add(position);
        }
    }

    private int position(String column) {
        if (column.matches("#[1-9]\\d{0,3}")) {
            var position = Integer.parseInt(column.substring(1)) - 1;
            if (position < header.size()) {
                return position;
            }
            throw ImportRefused.because("import.noSuchPosition", column, header.size());
        }
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equals(column.strip())) {
                return i;
            }
        }
        throw ImportRefused.because("import.noSuchColumn", column, String.join(", ", header));
    }

    Set<ComplaintField> fields() {
        return sources.keySet();
    }

    boolean has(ComplaintField field) {
        return sources.containsKey(field);
    }

    Source source(ComplaintField field) {
        var source = sources.get(field);
        return source == null ? Source.column("") : source;
    }

    /** The header of the column that feeds this field, for messages; the field's own name when there is none. */
    String columnOf(ComplaintField field) {
        var found = positions.get(field);
        return found == null || found.length == 0 ? field.label(Locale.FRENCH) : header.get(found[0]);
    }

    /** The headers of all columns that feed this field. */
    List<String> columnsOf(ComplaintField field) {
        return Arrays.stream(positions.getOrDefault(field, new int[0]))
                .mapToObj(header::get)
                .toList();
    }

    /** Whether every column that the plan reads is there: a cut line has fewer. */
    boolean isWideEnough(List<String> cells) {
        return cells.size() >= header.size();
    }

    /** The text of this field on a row: joined, replaced by its value table, or the default; {@code null} when empty. */
    @Nullable
    String text(ComplaintField field, List<String> cells) {
        var source = source(field);
        if (source.constant() != null) {
            return source.constant();
        }
        var joined = joined(field, source, cells);
        var named = source.values().getOrDefault(joined.strip(), joined);
        var text = named.isBlank() && source.otherwise() != null ? source.otherwise() : named;
        return text.isEmpty() ? null : text;
    }

    private String joined(ComplaintField field, Source source, List<String> cells) {
        var found = positions.getOrDefault(field, new int[0]);
        if (found.length == 1) {
            return cells.get(found[0]);
        }
        List<String> parts = new ArrayList<>();
        for (int position : found) {
            if (!cells.get(position).isBlank()) {
                parts.add(cells.get(position).strip());
            }
        }
        return String.join(source.join(), parts);
    }

    /** The columns that feed nothing, to be named to the user. */
    List<String> ignored() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Headers.own(header); i++) {
            if (!used.contains(i)) {
                names.add(header.get(i).isBlank() ? "#" + (i + 1) : header.get(i));
            }
        }
        return names;
    }

    /** The required fields that nothing feeds. */
    Set<ComplaintField> missing() {
        var required = new TreeSet<>(Set.of(
                ComplaintField.RECEIVED_ON,
                ComplaintField.COMPLAINANT,
                ComplaintField.CHANNEL,
                ComplaintField.SUBJECT,
                ComplaintField.SERVICE));
        required.removeAll(sources.keySet());
        return required;
    }

    /** We wrote this file, or its headers. */
    boolean isOurOwnFile() {
        return isOurOwnExport() || Headers.areTheTemplates(header);
    }

    /** The ten columns of the procedure under our own headers, or our number and version: we wrote this file. */
    boolean isOurOwnExport() {
        return Headers.areTheRegisters(header)
                || (has(ComplaintField.NUMBER) && has(ComplaintField.VERSION) && Headers.holdTheRegisters(header));
    }
}
