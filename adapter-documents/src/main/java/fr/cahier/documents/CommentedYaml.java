package fr.cahier.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** A YAML file for people to edit, as it grows: sections, each under a word of explanation. */
final class CommentedYaml {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private final StringBuilder text = new StringBuilder();

    /** @param comment one line or several, without the marks that make it a comment */
    void section(String comment) {
        text.append(text.length() == 0 ? "" : "\n");
        comment.lines().forEach(line -> text.append("# ").append(line).append('\n'));
    }

    void add(String key, Object value) {
        try {
            text.append(YAML.writeValueAsString(Map.of(key, value)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list on one line, of names that hold no quote: constants and identifiers. */
    void addNames(String key, Collection<String> names) {
        var list = names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        text.append("%s: [%s]\n".formatted(key, list));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
