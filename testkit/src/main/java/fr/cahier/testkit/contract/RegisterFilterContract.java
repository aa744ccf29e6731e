package fr.cahier.testkit.contract;

import static fr.cahier.application.port.RegisterFilter.EVERYTHING;
import static fr.cahier.domain.complaint.ComplaintField.CHANNEL;
import static fr.cahier.domain.complaint.ComplaintField.COMPLAINANT;
import static fr.cahier.domain.complaint.ComplaintField.HANDLER;
import static fr.cahier.domain.complaint.ComplaintField.REFERENCE;
import static fr.cahier.domain.complaint.ComplaintField.SUBJECT;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.RegisterFilter;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rows a filter lets through by their values: one file has everything filled in, one nothing optional. */
public interface RegisterFilterContract extends StoreContract {

    @Test
    default void a_value_of_any_field_matches_the_complaints_that_have_it_and_no_other() {
        var full = reading().addFull();
        reading().addBare();
        for (var field : ComplaintField.values()) {
            assertThat(matching(field, FilledIn.valueOf(field))).as(field.key()).containsExactly(full);
        }
    }

    @Test
    default void an_empty_value_matches_the_complaints_that_have_none() {
        reading().addFull();
        var bare = reading().addBare();
        for (var field : ComplaintField.values()) {
            var expected = neverEmpty().contains(field) ? List.of() : List.of(bare);
            assertThat(matching(field, "")).as(field.key()).isEqualTo(expected);
        }
    }

    @Test
    default void a_part_of_a_text_matches_and_a_part_of_anything_else_does_not() {
        var full = reading().addFull();
        for (var field : ComplaintField.values()) {
            var value = FilledIn.valueOf(field);
            // Of a count of one digit there remains an empty value, which is another question.
            if (value.length() > 1) {
                var expected = RegisterFilter.TEXTS.contains(field) ? List.of(full) : List.of();
                assertThat(matching(field, value.substring(1))).as(field.key()).isEqualTo(expected);
                assertThat(matching(field, value.substring(0, value.length() - 1)))
                        .as(field.key())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    default void texts_match_whatever_the_case_but_not_without_their_accents() {
        var number = reading().add(anIntake().from("Élodie Ñandú").subject("Œuvre d’ÉTÉ"));

        assertThat(matching(COMPLAINANT, "éLODIE ñ")).containsExactly(number);
        assertThat(matching(SUBJECT, "œuvre d’été")).containsExactly(number);
        assertThat(matching(COMPLAINANT, "elodie")).isEmpty();
    }

    @Test
    default void signs_that_mean_something_to_a_database_mean_only_themselves() {
        var signs =
                List.of("100%", "a_b", "c\\d", "l'été", "\"ville\"", "e; --", "[f]", "{g}", ":h", "?i", "<j>", "#k");
        reading().add(anIntake().subject("100 axb cd lété ville e f g h i j k"));
        for (var sign : signs) {
            var number = reading().add(anIntake().subject("avant " + sign + " après"));

            assertThat(matching(SUBJECT, sign)).as(sign).containsExactly(number);
        }
    }

    @Test
    default void codes_identifiers_and_references_match_to_the_character() {
        reading().addFull();
        for (var other : List.of("phone", "PHONE ", " PHONE", "PHON_", "PHONE%", "ÉPHONE")) {
            assertThat(matching(CHANNEL, other)).as(other).isEmpty();
        }
        assertThat(matching(HANDLER, "ALBA")).isEmpty();
        assertThat(matching(REFERENCE, "rec-0042")).isEmpty();
    }

    @Test
    default void a_former_handler_matches_where_there_is_no_handler() {
        reading().addFull();
        var former = reading().add(Samples.formerlyHandledBy("Mme Ancienne"));

        assertThat(matching(HANDLER, "Mme Ancienne")).containsExactly(former);
    }

    private List<ComplaintNumber> matching(ComplaintField field, String value) {
        return reading().matching(EVERYTHING.with(field, value));
    }

    private Reading reading() {
        return new Reading(store());
    }

    private static Set<ComplaintField> neverEmpty() {
        return EnumSet.of(
                ComplaintField.NUMBER,
                ComplaintField.VERSION,
                ComplaintField.RECEIVED_ON,
                COMPLAINANT,
                CHANNEL,
                SUBJECT,
                ComplaintField.SERVICE,
                ComplaintField.DUE_ON,
                ComplaintField.ACKNOWLEDGEMENT_DUE_ON,
                ComplaintField.MALFUNCTIONS,
                ComplaintField.TO_BE_PUT_IN_WRITING,
                ComplaintField.POLICY);
    }
}
