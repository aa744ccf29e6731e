package fr.cahier.domain.firm;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ADVICE;
import static fr.cahier.domain.TheFirm.OLD_SERVICE;
import static fr.cahier.domain.TheFirm.TRAINING;
import static fr.cahier.domain.TheFirm.UNHEARD_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.TheFirm;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirmListTest {
    private final FirmList<Service> services = TheFirm.services();

    @ParameterizedTest
    @ValueSource(strings = {"ADVICE", "advice", " Advice ", "Conseil", "CONSEIL", "conseil "})
    void an_entry_is_found_by_code_or_label_whatever_the_case(String name) {
        assertThat(services.find(name)).map(Service::code).contains(ADVICE);
    }

    @Test
    void what_is_not_on_the_list_is_not_found() {
        assertThat(services.find("Conseils")).isEmpty();
        assertThat(services.find(UNHEARD_OF)).isEmpty();
        assertThat(services.find(ADVICE)).map(Service::label).contains("Conseil");
    }

    @Test
    void a_label_is_read_for_a_code_and_the_code_itself_for_an_unknown_one() {
        assertThat(services.label(ADVICE)).isEqualTo("Conseil");
        assertThat(services.label(OLD_SERVICE)).isEqualTo("Ancienne prestation");
        assertThat(services.label(UNHEARD_OF)).isEqualTo("UNHEARD_OF");
    }

    @Test
    void p1_a_value_is_chosen_on_the_list_and_not_retired() {
        assertThatCode(() -> services.requireActive(ADVICE)).doesNotThrowAnyException();
        assertRefused(Rule.CHOSEN_FROM_THE_FIRMS_LIST, () -> services.requireActive(UNHEARD_OF));

        var refusal = assertRefused(Rule.CHOSEN_FROM_THE_FIRMS_LIST, () -> services.requireActive(OLD_SERVICE));
        assertThat(refusal.sentence(Locale.FRENCH))
                .isEqualTo("« OLD_SERVICE » ne figure pas (ou plus) dans la liste du cabinet."
                        + " Choisissez parmi : ADVICE, TRAINING ; ou complétez la liste (cahier firm apply).");
    }

    @Test
    void two_entries_share_neither_code_nor_label_whatever_the_case() {
        assertInvalid("list", Problem.DUPLICATE, () -> services.with(new Service(ADVICE, "Autre", false)));
        assertInvalid("list", Problem.DUPLICATE, () -> services.with(new Service(UNHEARD_OF, "conseil", false)));
        assertInvalid("list", Problem.DUPLICATE, () -> services.with(new Service(UNHEARD_OF, "training", false)));
    }

    @Test
    void an_entry_may_be_labelled_by_its_own_code() {
        var list = new FirmList<>(List.of(new Service(ADVICE, "Advice", false)));

        assertThat(list.label(ADVICE)).isEqualTo("Advice");
    }

    @Test
    void entries_keep_their_order_and_one_more_comes_last() {
        var more = services.with(new Service(new Code("AUDIT"), "Audit", false));

        assertThat(more.entries())
                .extracting(Service::code)
                .containsExactly(ADVICE, TRAINING, OLD_SERVICE, new Code("AUDIT"));
        assertThat(more).extracting(Service::code).containsExactly(ADVICE, TRAINING, OLD_SERVICE, new Code("AUDIT"));
        assertThat(more.activeCodes()).isEqualTo("ADVICE, TRAINING, AUDIT");
        assertThat(services.entries()).hasSize(3);
    }

    @Test
    void lists_of_the_same_entries_are_equal() {
        assertThat(services).isEqualTo(TheFirm.services()).hasSameHashCodeAs(TheFirm.services());
        assertThat(services).isNotEqualTo(new FirmList<>(List.of())).isNotEqualTo(null);
        assertThat(services.hashCode()).isNotEqualTo(new FirmList<Service>(List.of()).hashCode());
        assertThat(services).hasToString("ADVICE, TRAINING");
    }
}
