package fr.cahier.domain.firm;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ADVICE;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.CHLOE;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.FARID;
import static fr.cahier.domain.TheFirm.FIRM;
import static fr.cahier.domain.TheFirm.GILDA;
import static fr.cahier.domain.TheFirm.STRANGER;
import static fr.cahier.domain.TheFirm.TRAINING;
import static fr.cahier.domain.TheFirm.UNHEARD_OF;
import static fr.cahier.domain.TheFirm.authority;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.TheFirm;
import fr.cahier.domain.complaint.PersonConcerned;
import fr.cahier.domain.deadline.ClosedDay;
import fr.cahier.domain.deadline.DeadlineRules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirmTest {

    @Test
    void a_firm_that_has_people_has_a_manager_who_is_still_there() {
        assertThatCode(() -> TheFirm.withPeople(List.of())).doesNotThrowAnyException();
        assertThatCode(() -> TheFirm.withPeople(List.of(ALBA, FARID))).doesNotThrowAnyException();
        assertRefused(Rule.FIRM_HAS_A_MANAGER, () -> TheFirm.withPeople(List.of(ALBA)));
        assertRefused(Rule.FIRM_HAS_A_MANAGER, () -> TheFirm.withPeople(List.of(ALBA, GILDA)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Élise Caron", "Elise caron", "ELISE  CARON", "e\u0301lise caron"})
    void a_conflict_of_interest_does_not_slip_through_a_way_of_typing(String name) {
        assertThat(PersonConcerned.named(name, null, FIRM).person()).isEqualTo(ELISE.id());
    }

    @Test
    void two_people_do_not_share_an_identifier() {
        var other = new Person(ALBA.id(), "Une autre", false, null, false);

        var refusal = assertInvalid("people", Problem.DUPLICATE, () -> TheFirm.withPeople(List.of(FARID, ALBA, other)));
        assertThat(refusal.sentence(Locale.FRENCH)).isEqualTo("« alba » y figure deux fois");
    }

    @Test
    void p7_a_competence_is_about_a_service_of_the_firm() {
        var lost = new Person(new PersonId("lou"), "Lou", true, authority(true, "0", ADVICE, UNHEARD_OF), false);

        var refusal = assertInvalid("services", Problem.NOT_ONE_OF, () -> TheFirm.withPeople(List.of(lost)));
        assertThat(refusal.sentence(Locale.FRENCH)).isEqualTo("valeur inconnue ; attendu : ADVICE, TRAINING");
    }

    @Test
    void the_firm_has_a_name() {
        assertInvalid("name", Problem.REQUIRED, () -> named(" "));
        assertThat(named(" Cabinet ").name()).isEqualTo("Cabinet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alba", "ALBA", "Alba Morel", " alba morel "})
    void a_person_is_found_by_identifier_or_name_whatever_the_case(String idOrName) {
        assertThat(FIRM.person(idOrName)).contains(ALBA);
        assertThat(FIRM.person("Morel")).isEmpty();
    }

    @Test
    void a_person_is_required_by_identifier() {
        assertThat(FIRM.person(ALBA.id())).contains(ALBA);
        assertThat(FIRM.requirePerson(BRUNO.id())).isEqualTo(BRUNO);

        var refusal = assertInvalid("person", Problem.NOT_ONE_OF, () -> FIRM.requirePerson(STRANGER));
        assertThat(refusal.sentence(Locale.FRENCH))
                .isEqualTo("valeur inconnue ; attendu : alba, bruno, chloe, denis, elise, farid");
    }

    @Test
    void p8_handlers_are_those_with_authority_who_have_not_left() {
        assertThat(FIRM.handlerIds()).isEqualTo("alba, bruno, chloe, denis");
        assertThat(ALBA.isHandler()).isTrue();
        assertThat(ELISE.isHandler()).isFalse();
        assertThat(GILDA.isHandler()).isFalse();
    }

    @Test
    void a_person_is_called_by_name_and_one_who_is_unknown_by_identifier() {
        assertThat(FIRM.nameOf(ALBA.id())).isEqualTo("Alba Morel");
        assertThat(FIRM.nameOf(STRANGER)).isEqualTo("stranger");
    }

    @Test
    void p7_competence_is_for_the_services_named_or_all_when_none_is() {
        assertThat(authority(true, "0", TRAINING).isCompetentFor(TRAINING)).isTrue();
        assertThat(authority(true, "0", TRAINING).isCompetentFor(ADVICE)).isFalse();
        assertThat(authority(true, "0").isCompetentFor(ADVICE)).isTrue();
    }

    @Test
    void p7_a_goodwill_gesture_may_reach_the_limit() {
        assertThat(authority(true, "100").mayGrant(Euros.parse("100"))).isTrue();
        assertThat(authority(true, "100").mayGrant(Euros.parse("100,01"))).isFalse();
    }

    @Test
    void settings_may_be_replaced_by_others_that_keep_every_name() {
        var renamed = new ArrayList<>(FIRM.people());
        renamed.set(0, new Person(ALBA.id(), "Alba Morel-Diaz", true, null, true));
        renamed.add(new Person(STRANGER, "Nouvelle venue", false, null, false));

        assertThatCode(() -> FIRM.requireReplaceableBy(TheFirm.withPeople(renamed)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_person_or_a_value_is_retired_not_removed() {
        var fewer = new Firm(
                FIRM.name(),
                FIRM.zone(),
                List.of(BRUNO, CHLOE),
                new FirmList<>(List.of(new Service(TRAINING, "Formation", false))),
                new FirmList<>(List.of()),
                new FirmList<>(List.of()),
                new FirmList<>(List.of()),
                DeadlineRules.DEFAULT);

        var refusal = assertRefused(Rule.RETIRED_NOT_REMOVED, () -> FIRM.requireReplaceableBy(fewer));
        assertThat(refusal.sentence(Locale.ENGLISH))
                .isEqualTo("These entries cannot disappear, old files name them: alba, denis, elise, farid, gilda,"
                        + " services/ADVICE, services/OLD_SERVICE, channels/EMAIL, channels/PHONE, channels/FAX,"
                        + " categories/DELAY, categories/OLD_CAUSE, mediators/MEDIATION, mediators/OLD_MEDIATION."
                        + " Mark them “retired: true”; a text stays in ownPolicies, and leaves policies.");
    }

    @Test
    void one_list_is_replaced_and_the_other_settings_stay() {
        var services = FIRM.services().with(new Service(UNHEARD_OF, "Nouvelle prestation", false));
        var channels = FIRM.channels().with(new Channel(UNHEARD_OF, "Nouveau support", true, false));
        var categories = FIRM.categories().with(new Category(UNHEARD_OF, "Nouveau motif", false));

        var changed = FIRM.withServices(services).withChannels(channels).withCategories(categories);

        assertThat(changed)
                .isEqualTo(new Firm(
                        FIRM.name(),
                        FIRM.zone(),
                        FIRM.people(),
                        services,
                        channels,
                        categories,
                        FIRM.mediators(),
                        FIRM.deadlines()));
    }

    @Test
    void labels_names_and_reasons_are_lines() {
        assertInvalid("name", Problem.REQUIRED, () -> new Person(STRANGER, " ", false, null, false));
        assertInvalid("label", Problem.REQUIRED, () -> new Service(ADVICE, " ", false));
        assertInvalid("label", Problem.REQUIRED, () -> new Channel(ADVICE, " ", true, false));
        assertInvalid("label", Problem.REQUIRED, () -> new Category(ADVICE, " ", false));
        assertInvalid("label", Problem.REQUIRED, () -> new Mediator(ADVICE, " ", null, null, false));
        assertInvalid("reason", Problem.REQUIRED, () -> new ClosedDay(LocalDate.of(2026, 5, 15), " "));
        assertThat(new Mediator(ADVICE, "M", " ", " ", false)).isEqualTo(new Mediator(ADVICE, "M", null, null, false));
    }

    @Test
    void the_lists_of_people_and_days_are_the_firms_own_copies() {
        var people = new ArrayList<>(List.of(FARID));
        var firm = TheFirm.withPeople(people);
        people.add(ALBA);

        assertThat(firm.people()).containsExactly(FARID);
        assertThat(firm.deadlines().calendar().closedDays()).hasSize(1);
    }

    private static Firm named(String name) {
        return new Firm(
                name,
                ZoneId.of("Europe/Paris"),
                List.of(),
                new FirmList<>(List.of()),
                new FirmList<>(List.of()),
                new FirmList<>(List.of()),
                new FirmList<>(List.of()),
                DeadlineRules.DEFAULT);
    }
}
