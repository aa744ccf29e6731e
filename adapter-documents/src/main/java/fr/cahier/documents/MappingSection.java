package fr.cahier.documents;

import fr.cahier.application.port.Mapping;
import fr.cahier.application.port.Mapping.Source;
import fr.cahier.application.port.UnreadableFile;
import fr.cahier.domain.complaint.ComplaintField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mapping, as read. What would have no effect is refused: it was meant to have one. */
record MappingSection(YamlPart root) {
    private static final Set<String> KEYS = new LinkedHashSet<>(
            List.of("column", "columns", "join", "constant", "otherwise", "format", "values", "add"));

    /** @throws UnreadableFile with the place and what is accepted there */
    Mapping mapping() {
        var part = root.withKeys(Set.of("fields")).required("fields");
        var fields = new EnumMap<ComplaintField, Source>(ComplaintField.class);
        part.entries().forEach((key, source) -> fields.put(field(key, source), source(source)));
        if (fields.isEmpty()) {
            throw part.refused("aucun champ. Champs admis : %s.".formatted(accepted()));
        }
        return new Mapping(fields);
    }

    private static ComplaintField field(String key, YamlPart part) {
        return ComplaintField.ofKey(key)
                .orElseThrow(() -> part.refused("champ inconnu. Champs admis : %s.".formatted(accepted())));
    }

    private static String accepted() {
        return Arrays.stream(ComplaintField.values()).map(ComplaintField::key).collect(Collectors.joining(", "));
    }

    private static Source source(YamlPart part) {
        if (part.map() == null) {
            return Source.column(column(part));
        }
        part.withKeys(KEYS);
        requireOneOrigin(part);
        return new Source(
                columns(part),
                text(part, "join", " "),
                textOrNull(part, "constant"),
                textOrNull(part, "otherwise"),
                part.optional("format").map(DayPattern::read).orElse(null),
                part.optional("values").map(MappingSection::values).orElse(Map.of()),
                part.optional("add").map(YamlPart::bool).orElse(false));
    }

    private static void requireOneOrigin(YamlPart part) {
        var origins = part.entries().keySet().stream()
                .filter(Set.of("column", "columns", "constant")::contains)
                .toList();
        if (origins.size() != 1) {
            throw part.refused("attendu : une seule des clés column, columns et constant.");
        }
        if (origins.contains("constant")) {
            requireNone(part, "avec constant", "join", "otherwise", "values");
        }
        if (!origins.contains("columns")) {
            requireNone(part, "sans columns", "join");
        }
    }

    private static void requireNone(YamlPart part, String where, String... keys) {
        for (var key : keys) {
            part.optional(key).ifPresent(unused -> {
                throw unused.refused("cette clé n’a pas d’effet %s : retirez l’une ou l’autre.".formatted(where));
            });
        }
    }

    private static List<String> columns(YamlPart part) {
        if (part.optional("constant").isPresent()) {
            return List.of();
        }
        var one = part.optional("column");
        var several =
                one.isPresent() ? List.of(one.get()) : part.required("columns").items();
        if (several.isEmpty()) {
            throw part.refused("il manque une colonne dans « columns ».");
        }
        return several.stream().map(MappingSection::column).toList();
    }

    private static String column(YamlPart part) {
        var column = part.string();
        if (column.isEmpty() || column.matches("#0*")) {
            throw part.refused("attendu : un en-tête de colonne, ou sa position à partir de \"#1\".");
        }
        return column;
    }

    private static Map<String, String> values(YamlPart part) {
        var values = new LinkedHashMap<String, String>();
        // Nothing on the right means that the field stays empty.
        part.entries().forEach((from, to) -> values.put(from, isNothing(to) ? "" : to.string()));
        return values;
    }

    private static boolean isNothing(YamlPart part) {
        return part.text() == null && part.list() == null && part.map() == null;
    }

    private static String text(YamlPart part, String key, String otherwise) {
        return part.optional(key).map(YamlPart::string).orElse(otherwise);
    }

    private static @Nullable String textOrNull(YamlPart part, String key) {
        return part.optional(key).map(YamlPart::string).orElse(null);
    }
}
