package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.DENIS;
import static fr.cahier.testkit.Fixtures.FIRM;
import static fr.cahier.testkit.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.Staff;
import fr.cahier.application.Stamp;
import fr.cahier.application.firm.ApplyFirm;
import fr.cahier.application.firm.ApplyFirm.Command;
import fr.cahier.application.firm.DefaultFirm;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.domain.Rule;
import fr.cahier.domain.deadline.ClosedDay;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.firm.Category;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.testkit.MovableClock;
import fr.cahier.testkit.memory.InMemoryRegister;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplyFirmTest {
    private final Workplace here = new Workplace();
    private final ApplyFirm applyFirm = new ApplyFirm(here.register.settings(), here.staff);

    @Test
    void a_manager_changes_the_settings_and_reads_what_differs() {
        var changes = List.of(
                "~ name: Cabinet des Tilleuls → Cabinet des Ormes",
                "~ zone: Europe/Paris → Indian/Reunion",
                "~ people/bruno: Bruno Modèle, handler (services: ADVICE, CONTRACT; signs: true; goodwillLimit: 100.00)"
                        + " → Bruno Modèle, handler (services: ADVICE, CONTRACT; signs: true; goodwillLimit: 100.00),"
                        + " retired",
                "+ categories/PARKING: code=PARKING, label=Stationnement, retired=false",
                "+ closedDays/2026-12-24: Fermeture",
                "- closedDays/2026-05-15");
        assertThat(apply(ALBA, changed())).isEqualTo(changes);

        assertThat(here.register.settings().current()).isEqualTo(changed());
        assertThat(here.register.journal().latestActs(1))
                .containsExactly(Act.settingsChanged(changes, new Stamp(ALBA, Workplace.LATER)));
    }

    @Test
    void a_dry_run_tells_the_same_and_changes_nothing() {
        var told = applyFirm.handle(new Command(BRUNO, changed(), true));

        assertThat(here.register.settings().current()).isEqualTo(FIRM);
        assertThat(here.register.journal().latestActs(1)).isEmpty();
        assertThat(told).isEqualTo(apply(ALBA, changed()));
    }

    @Test
    void settings_that_differ_in_nothing_are_not_journalled() {
        assertThat(apply(ALBA, FIRM)).isEmpty();
        assertThat(here.register.journal().latestActs(1)).isEmpty();
    }

    @Test
    void nobody_but_a_manager_of_the_firm_changes_the_settings() {
        here.assertRefused(Rule.SETTINGS_CHANGED_BY_A_MANAGER, () -> apply(BRUNO, changed()));
        here.assertRefused(Rule.RECORDED_BY_A_PERSON_OF_THE_FIRM, () -> apply(DENIS, changed()));
        here.assertRefused(Rule.RECORDED_BY_A_PERSON_OF_THE_FIRM, () -> apply(null, changed()));
    }

    @Test
    void what_old_files_may_name_is_retired_never_removed() {
        var nobody = firm(FIRM.name(), FIRM.zone(), FIRM.people().subList(0, 2), FIRM.categories(), List.of());
        var noCategory = firm(FIRM.name(), FIRM.zone(), FIRM.people(), new FirmList<>(List.of()), List.of());

        here.assertRefused(Rule.RETIRED_NOT_REMOVED, () -> apply(ALBA, nobody));
        here.assertRefused(Rule.RETIRED_NOT_REMOVED, () -> apply(ALBA, noCategory));
    }

    @Test
    void a_register_without_people_is_set_up_by_the_installation_and_then_by_managers_only() {
        var empty = new InMemoryRegister(DefaultFirm.named(FIRM.name()));
        var setUp = new ApplyFirm(empty.settings(), new Staff(empty.settings(), MovableClock.at(NOW)));
        setUp.handle(new Command(null, FIRM, false));

        assertThat(empty.settings().current()).isEqualTo(FIRM);
        assertThat(empty.journal().latestActs(10))
                .extracting(Act::stamp)
                .containsExactly(new Stamp(ApplyFirm.INSTALLATION, NOW));
        here.assertRefused(
                Rule.RECORDED_BY_A_PERSON_OF_THE_FIRM, () -> setUp.handle(new Command(null, changed(), false)));
        assertThat(empty.settings().current()).isEqualTo(FIRM);
    }

    @Test
    void the_settings_of_a_new_register_have_lists_and_nobody() {
        var usual = DefaultFirm.named("Cabinet des Ormes");

        assertThat(usual.people()).isEmpty();
        assertThat(usual.mediators()).isEmpty();
        assertThat(usual.services()).hasSize(6);
        assertThat(usual.channels()).hasSize(11);
        assertThat(usual.categories()).hasSize(20);
        assertThat(usual.channels().find("PHONE"))
                .hasValueSatisfying(phone -> assertThat(phone.written()).isFalse());
    }

    private List<String> apply(PersonId by, Firm next) {
        return applyFirm.handle(new Command(by, next, false));
    }

    private static Firm changed() {
        var bruno = FIRM.requirePerson(BRUNO);
        var retired = new Person(BRUNO, bruno.name(), false, bruno.authority(), true);
        return firm(
                "Cabinet des Ormes",
                ZoneId.of("Indian/Reunion"),
                FIRM.people().stream()
                        .map(person -> person.id().equals(BRUNO) ? retired : person)
                        .toList(),
                FIRM.categories().with(new Category(new Code("PARKING"), "Stationnement", false)),
                List.of(new ClosedDay(LocalDate.of(2026, 12, 24), "Fermeture")));
    }

    private static Firm firm(
            String name, ZoneId zone, List<Person> people, FirmList<Category> categories, List<ClosedDay> closed) {
        var deadlines = DeadlineRules.of(FIRM.deadlines().calendar().closed(closed));
        return new Firm(name, zone, people, FIRM.services(), FIRM.channels(), categories, FIRM.mediators(), deadlines);
    }
}
