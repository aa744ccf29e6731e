package fr.cahier.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.Mapping;
import fr.cahier.application.port.Mapping.Source;
import fr.cahier.application.port.UnreadableFile;
import fr.cahier.domain.complaint.ComplaintField;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingSettingsTest {
    static Mapping read(String yaml) {
        return new YamlSettings().readMapping(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void reads_a_mapping() {
        var mapping = read("""
                fields:
                  receivedOn: { column: Date received, format: MM/dd/yyyy }
                  subject: { columns: [Issue, Sub-issue], join: " – " }
                  complainant: { constant: Anonyme }
                  channel: { column: Submitted via, values: { Web: WEB_FORM, No: "", 12: }, otherwise: OTHER_CHANNEL }
                  service: { column: Product, add: true }
                  reference: Complaint ID
                  description: { column: "#1" }
                  category: 2024
                """);

        assertThat(mapping.fields())
                .containsOnly(
                        Map.entry(ComplaintField.RECEIVED_ON, source(List.of("Date received"), null, "MM/dd/uuuu")),
                        Map.entry(
                                ComplaintField.SUBJECT,
                                new Source(List.of("Issue", "Sub-issue"), " – ", null, null, null, Map.of(), false)),
                        Map.entry(ComplaintField.COMPLAINANT, source(List.of(), "Anonyme", null)),
                        Map.entry(
                                ComplaintField.CHANNEL,
                                new Source(
                                        List.of("Submitted via"),
                                        " ",
                                        null,
                                        "OTHER_CHANNEL",
                                        null,
                                        Map.of("Web", "WEB_FORM", "No", "", "12", ""),
                                        false)),
                        Map.entry(
                                ComplaintField.SERVICE,
                                new Source(List.of("Product"), " ", null, null, null, Map.of(), true)),
                        Map.entry(ComplaintField.REFERENCE, Source.column("Complaint ID")),
                        Map.entry(ComplaintField.DESCRIPTION, Source.column("#1")),
                        Map.entry(ComplaintField.CATEGORY, Source.column("2024")));
    }

    private static Source source(List<String> columns, String constant, String format) {
        return new Source(columns, " ", constant, null, format, Map.of(), false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dd/MM/yyyy | dd/MM/uuuu",
                "uuuu-MM-dd | uuuu-MM-dd",
                "d/M/yy | d/M/uu",
                "M/d/uuuu H:mm | M/d/uuuu H:mm",
                "d MMMM yyyy | d MMMM uuuu",
                "yyyyMMdd | uuuuMMdd",
                "dd.MM.yyyy 'y' HH'h'mm | dd.MM.uuuu 'y' HH'h'mm",
            })
    void patterns_of_days_are_read_strictly(String told, String read) {
        var mapping = read("fields: { receivedOn: { column: a, format: \"%s\" } }".formatted(told));

        assertThat(mapping.fields().get(ComplaintField.RECEIVED_ON).format()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd/mm/yyyy", "jj/MM/aaaa", "MM/yyyy", "dd/MM", "YYYY-MM-dd", "HH:mm", "x'", "b"})
    void patterns_that_read_back_no_day_are_refused(String pattern) {
        assertThatThrownBy(() -> read("fields:\n  receivedOn: { column: a, format: \"%s\" }".formatted(pattern)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("Ligne 2, fields.receivedOn.format : ce n’est pas un format de date complet.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "recu: a | fields.recu : champ inconnu. Champs admis : number, version, reference, receivedOn,",
                "subject: { colonne: a } | fields.subject.colonne : clé inconnue. Clés admises : column, columns, join, constant,",
                "subject: { column: a, constant: b } | fields.subject : attendu : une seule des clés column, columns et constant.",
                "subject: { otherwise: a } | fields.subject : attendu : une seule des clés",
                "subject: { constant: } | fields.subject : il manque",
                "subject: { columns: [] } | fields.subject : il manque une colonne",
                "subject: { columns: a } | fields.subject.columns : attendu : une liste",
                "subject: { column: [a] } | fields.subject.column : attendu : un texte",
                "subject: | fields.subject : attendu : un texte",
                "subject: [a] | fields.subject : attendu : un texte",
                "subject: { column: a, join: x } | fields.subject.join : cette clé n’a pas d’effet sans columns",
                "subject: { constant: a, values: { b: c } } | fields.subject.values : cette clé n’a pas d’effet avec constant",
                "subject: { constant: a, otherwise: b } | fields.subject.otherwise : cette clé n’a pas d’effet avec constant",
                "subject: { column: `#0` } | fields.subject.column : attendu",
                "service: { column: a, add: oui } | fields.service.add : attendu : true ou false.",
                "channel: { column: a, values: [b] } | fields.channel.values : attendu : des clés",
                "channel: { column: a, values: { b: [c] } } | fields.channel.values.b : attendu : un texte.",
                "channel: { column: a, values: { b: c, b: d } } | la clé « b » figure deux fois",
            })
    void mistakes_are_told_by_line_path_and_what_is_accepted(String field, String message) {
        assertThatThrownBy(() -> read("fields:\n  " + field.replace('`', '"')))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("Ligne ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields:", "fields: {}", "champs: { a: b }", "a"})
    void a_mapping_maps_something(String yaml) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(UnreadableFile.class);
    }
}
