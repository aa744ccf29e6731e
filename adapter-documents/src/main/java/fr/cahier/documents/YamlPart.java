package fr.cahier.documents;

import fr.cahier.application.port.UnreadableFile;
import fr.cahier.domain.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a YAML file: a value, a list, or entries by key; one of them, or nothing at all.
 *
 * @param path such as {@code people[1].handler}
 * @param flag whether the value is {@code true} or {@code false}, written without quotes
 */
record YamlPart(
        String path,
        int line,
        @Nullable String text,
        boolean flag,
        @Nullable List<YamlPart> list,
        @Nullable Map<String, YamlPart> map) {

    static YamlPart nothing(String path, int line) {
        return new YamlPart(path, line, null, false, null, null);
    }

    static YamlPart scalar(String path, int line, String text, boolean flag) {
        return new YamlPart(path, line, text, flag, null, null);
    }

    static YamlPart items(String path, int line, List<YamlPart> items) {
        return new YamlPart(path, line, null, false, items, null);
    }

    static YamlPart entries(String path, int line, Map<String, YamlPart> entries) {
        return new YamlPart(path, line, null, false, null, entries);
    }

    /** @param why a sentence that goes on after the place */
    UnreadableFile refused(String why) {
        return new UnreadableFile("Ligne %d%s : %s".formatted(line, path.isEmpty() ? "" : ", " + path, why));
    }

    /** The entries, when all their keys are accepted ones. */
    YamlPart withKeys(Set<String> accepted) {
        var unknown = entries().entrySet().stream()
                .filter(entry -> !accepted.contains(entry.getKey()))
                .findFirst();
        if (unknown.isPresent()) {
            throw unknown.get()
                    .getValue()
                    .refused("clé inconnue. Clés admises : %s.".formatted(String.join(", ", accepted)));
        }
        return this;
    }

    Map<String, YamlPart> entries() {
        if (map == null) {
            throw refused("attendu : des clés et leurs valeurs (clé: valeur).");
        }
        return map;
    }

    List<YamlPart> items() {
        if (list == null) {
            throw refused("attendu : une liste (une ligne « - … » par élément, ou [a, b]).");
        }
        return list;
    }

    /** The value of a key; absent and left empty are the same. */
    Optional<YamlPart> optional(String key) {
        return Optional.ofNullable(entries().get(key))
                .filter(part -> part.text != null || part.list != null || part.map != null);
    }

    YamlPart required(String key) {
        return optional(key).orElseThrow(() -> refused("il manque « %s ».".formatted(key)));
    }

    String string() {
        if (text == null || flag) {
            throw refused("attendu : un texte%s.".formatted(flag ? " (entre guillemets)" : ""));
        }
        return text;
    }

    boolean bool() {
        if (text == null || !flag) {
            throw refused("attendu : true ou false.");
        }
        return Boolean.parseBoolean(text);
    }

    /** What the domain makes of it; its refusals are told at this place. */
    <T> T as(Function<String, T> form) {
        var value = string();
        return checked(() -> form.apply(value));
    }

    /** What the domain makes of the entries; its refusals are told at the entry that they name, or here. */
    <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (InvalidInput e) {
            var why = e.sentence(Locale.FRENCH);
            throw at(e.field()).refused(why.endsWith("…") ? why : why + ".");
        }
    }

    private YamlPart at(String field) {
        return map == null ? this : map.getOrDefault(field, this);
    }

    /** The constant of this very name. */
    <E extends Enum<E>> E oneOf(Class<E> accepted) {
        return Arrays.stream(accepted.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused("valeur inconnue ; attendu : %s.".formatted(names(accepted))));
    }

    /** What may stand where a constant is expected. */
    static String names(Class<? extends Enum<?>> accepted) {
        return Arrays.stream(accepted.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
