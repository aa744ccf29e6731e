package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.deadline.Step.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DerivationInWordsTest {
    private static final LocalDate ON = LocalDate.of(2026, 8, 2);

    @Test
    void a_whole_derivation_reads_as_a_story() {
        var due = ShippedPolicies.find("amf-doc-2012-07")
                .orElseThrow()
                .dueDate(
                        Duty.ACKNOWLEDGEMENT,
                        ComplaintDates.received(LocalDate.of(2025, 12, 19)),
                        WorkingCalendar.of(Region.ALSACE_MOSELLE))
                .orElseThrow();

        assertThat(due.derivation())
                .extracting(step -> step.sentence(Locale.FRENCH))
                .containsExactly(
                        "Texte : Règlement général de l’AMF et instruction DOC-2012-07, art. 325-23.",
                        "Point de départ : date de réception, le 19/12/2025 ; ce jour ne compte pas.",
                        "Durée : 10 jours ouvrables.",
                        "Le 21/12/2025 ne compte pas : dimanche.",
                        "Le 25/12/2025 ne compte pas : Noël, jour férié.",
                        "Le 26/12/2025 ne compte pas : Saint-Étienne, jour férié.",
                        "À vérifier : Saint-Étienne le 26/12/2025 n’est pas férié partout dans la région, ou pas selon toutes"
                                + " les sources.",
                        "Le 28/12/2025 ne compte pas : dimanche.",
                        "Le 01/01/2026 ne compte pas : Jour de l’an, jour férié.",
                        "Dernier jour : le 03/01/2026.",
                        "Le 03/01/2026 n’est pas un jour d’ouverture et la date reste : visez le 02/01/2026.");
    }

    @Test
    void a_constant_that_this_version_does_not_know_is_told_as_it_is() {
        var step = new Step(Kind.SKIPPED_HOLIDAY, ON, List.of("FETE_LOCALE"));

        assertThat(step.sentence(Locale.ENGLISH)).contains("FETE_LOCALE");
    }

    @Test
    void what_people_wrote_is_told_to_the_letter() {
        var step = new Step(Kind.REDATED, ON, List.of("2026-07-31", "l'accord {0} du '31'"));

        assertThat(step.sentence(Locale.FRENCH))
                .isEqualTo("Revu le 02/08/2026, au lieu du 31/07/2026 : l'accord {0} du '31'.");
    }
}
