package fr.cahier.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.firm.DefaultFirm;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.WorkingCalendar;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.PersonId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that people copy to begin with are read by what will read theirs. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../examples");

    static List<Path> mappings() throws IOException {
        try (var files = Files.list(EXAMPLES.resolve("mappings"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void the_firm_has_two_handlers_and_the_usual_lists() throws IOException {
        try (var yaml = Files.newInputStream(EXAMPLES.resolve("firm.yaml"))) {
            var firm = new YamlSettings().readFirm(yaml);
            var usual = DefaultFirm.named("x");

            assertThat(firm.handlerIds()).isEqualTo("alba, bruno");
            assertThat(firm.personIds()).isEqualTo("alba, bruno, chloe");
            assertThat(firm.requirePerson(new PersonId("alba")).manager()).isTrue();
            assertThat(firm.requirePerson(new PersonId("bruno")).manager()).isFalse();
            assertThat(firm.services()).isEqualTo(usual.services());
            assertThat(firm.channels()).isEqualTo(usual.channels());
            assertThat(firm.categories()).isEqualTo(usual.categories());
            assertThat(firm.mediators().find(new Code("MEDIATION_EXEMPLE"))).isPresent();
            assertThat(firm.deadlines().calendar().closedDays()).hasSize(1);
            // The documented dates of the demonstration are those of the procedure.
            var closed = firm.deadlines().calendar().closedDays();
            assertThat(firm.deadlines())
                    .isEqualTo(DeadlineRules.of(
                            WorkingCalendar.of(Region.METROPOLE).closed(closed)));
        }
    }

    @Test
    void the_texts_that_the_firm_might_apply_can_be_taken_as_they_are() throws IOException {
        var proposed = Files.readString(EXAMPLES.resolve("firm.yaml"))
                .replaceAll("(?m)^policies:.*$", "")
                .replaceAll("(?m)^# {3}", "");
        var yaml = new ByteArrayInputStream(proposed.getBytes(StandardCharsets.UTF_8));

        assertThat(new YamlSettings().readFirm(yaml).deadlines().applied())
                .extracting(DeadlinePolicy::id)
                .containsExactly("procedure", "acpr-2024-r-02", "amf-doc-2012-07", "charte");
    }

    @Test
    void the_firm_names_every_region() {
        assertThat(EXAMPLES.resolve("firm.yaml"))
                .content()
                .contains(Arrays.stream(Region.values()).map(Region::id).toList());
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void each_mapping_says_whence_come_the_fields_that_a_complaint_needs(Path file) throws IOException {
        try (var yaml = Files.newInputStream(file)) {
            assertThat(new YamlSettings().readMapping(yaml).fields())
                    .containsKeys(
                            ComplaintField.RECEIVED_ON,
                            ComplaintField.COMPLAINANT,
                            ComplaintField.CHANNEL,
                            ComplaintField.SUBJECT,
                            ComplaintField.SERVICE);
        }
        assertThat(file).content().startsWith("# ");
    }

    @Test
    void there_are_as_many_as_public_data_sets_and_one_for_any_table() throws IOException {
        assertThat(mappings())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "any-table.yaml", "cfpb.yaml", "nyc311.yaml", "signalconso-sample.yaml", "signalconso.yaml");
    }
}
