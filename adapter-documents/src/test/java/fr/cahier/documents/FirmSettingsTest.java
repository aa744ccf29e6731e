package fr.cahier.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.firm.DefaultFirm;
import fr.cahier.domain.deadline.ClosedDay;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.WorkingCalendar;
import fr.cahier.domain.firm.Authority;
import fr.cahier.domain.firm.Category;
import fr.cahier.domain.firm.Channel;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Mediator;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.firm.Service;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirmSettingsTest {
    static final String FIRM = """
            name: Cabinet Exemple
            zone: Europe/Paris
            people:
              - id: alba
                name: Alba Morel
                manager: true
                handler: { services: [ADVICE], signs: true, goodwillLimit: 500 }
              - id: chloe
                name: Chloé Petit
            services:
              - { code: ADVICE, label: Conseil }
              - { code: OLD, label: Ancien, retired: true }
            channels:
              - { code: EMAIL, label: Courriel, written: true }
            categories:
              - { code: DELAY, label: Délai }
            """;

    static Firm read(String yaml) {
        return new YamlSettings().readFirm(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    static String written(Firm firm) {
        var out = new ByteArrayOutputStream();
        new YamlSettings().writeFirm(firm, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void reads_a_firm() {
        var firm = read(FIRM);

        assertThat(firm.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(firm.people())
                .containsExactly(
                        new Person(
                                new PersonId("alba"),
                                "Alba Morel",
                                true,
                                new Authority(Set.of(new Code("ADVICE")), true, Euros.parse("500")),
                                false),
                        new Person(new PersonId("chloe"), "Chloé Petit", false, null, false));
        assertThat(firm.services().entries())
                .containsExactly(
                        new Service(new Code("ADVICE"), "Conseil", false),
                        new Service(new Code("OLD"), "Ancien", true));
        assertThat(firm.channels().entries()).containsExactly(new Channel(new Code("EMAIL"), "Courriel", true, false));
        assertThat(firm.categories().entries()).containsExactly(new Category(new Code("DELAY"), "Délai", false));
        assertThat(firm.mediators().entries()).isEmpty();
        assertThat(firm.deadlines().calendar().closedDays()).isEmpty();
    }

    @Test
    void what_is_written_reads_back_equal() {
        var everybody = read(FIRM.replace("[ADVICE]", "all") + """
                mediators:
                  - { code: M, label: Médiation, address: 1 rue X, website: https://m.example.org, retired: true }
                closedDays:
                  - { day: 2026-05-15, reason: Pont }
                """);
        assertThat(everybody.mediators().entries())
                .containsExactly(new Mediator(new Code("M"), "Médiation", "1 rue X", "https://m.example.org", true));
        assertThat(everybody.deadlines().calendar().closedDays())
                .containsExactly(new ClosedDay(LocalDate.of(2026, 5, 15), "Pont"));

        for (var firm : List.of(everybody, read(FIRM), DefaultFirm.named("Cabinet"))) {
            assertThat(read(written(firm))).isEqualTo(firm);
            assertThat(written(read(written(firm)))).isEqualTo(written(firm));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "null",
                "~",
                "true",
                "12",
                "1e5",
                "0x1F",
                "2026-05-15",
                "# x",
                "a: b",
                "- x",
                "{a}",
                "[a]",
                "&a",
                "*a",
                "!x",
                "|",
                ">",
                "%x",
                "@x",
                "`x",
                "'x'",
                "\"x\"",
                "a\nb",
                "a\r\nb",
                "a\u0085b",
                "a\u2028b",
                "a\u0001b",
                "\ufeffx",
                "a #b",
                "a\\b",
                "a\tb",
                "é’«»",
                "𝄞",
                "---",
                "..."
            })
    void names_of_any_shape_read_back_equal(String name) {
        var firm = new Firm(
                name,
                ZoneId.of("Indian/Reunion"),
                List.of(new Person(new PersonId("a.1-b_c"), name, true, null, false)),
                new FirmList<>(List.of(new Service(new Code("X"), name, false))),
                new FirmList<>(List.of()),
                new FirmList<>(List.of()),
                new FirmList<>(List.of(new Mediator(new Code("M"), name, name, null, false))),
                DeadlineRules.of(WorkingCalendar.of(Region.METROPOLE)
                        .closed(List.of(new ClosedDay(LocalDate.of(2026, 1, 2), name)))));

        assertThat(read(written(firm))).isEqualTo(firm);
    }

    @Test
    void sections_are_explained_in_french() {
        assertThat(written(read(FIRM)))
                .startsWith("# Le cabinet.")
                .contains("\n# Les personnes.", "\n# Les médiateurs");
    }
}
