package fr.cahier.application.port;

import fr.cahier.domain.complaint.ComplaintField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the columns of an older tool become the fields of the register. */
public record Mapping(Map<ComplaintField, Source> fields) {
    public Mapping {
        var ordered = new EnumMap<ComplaintField, Source>(ComplaintField.class);
        ordered.putAll(fields);
        fields = java.util.Collections.unmodifiableMap(ordered);
    }

    /**
     * Where the value of one field comes from.
     *
     * @param columns headers, or positions such as {@code #1}; several are joined, empty ones left out
     * @param join what stands between joined values
     * @param constant the same value for every row, instead of columns
     * @param otherwise the value of rows whose columns are empty
     * @param format of days, such as {@code dd/MM/uuuu}; detected when {@code null}
     * @param values what the values of the older tool are called here; an empty target leaves the field empty
     * @param add whether a value absent from the firm's list enters it
     */
    public record Source(
            List<String> columns,
            String join,
            @Nullable String constant,
            @Nullable String otherwise,
            @Nullable String format,
            Map<String, String> values,
            boolean add) {
        public Source {
            columns = List.copyOf(columns);
            values = Map.copyOf(values);
        }

        /** The column of this header, as it is. */
        public static Source column(String header) {
            return new Source(List.of(header), " ", null, null, null, Map.of(), false);
        }
    }
}
