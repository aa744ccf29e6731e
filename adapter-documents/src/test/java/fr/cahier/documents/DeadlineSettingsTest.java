package fr.cahier.documents;

import static fr.cahier.documents.FirmSettingsTest.FIRM;
import static fr.cahier.documents.FirmSettingsTest.read;
import static fr.cahier.documents.FirmSettingsTest.written;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.deadline.Certainty;
import fr.cahier.domain.deadline.Citation;
import fr.cahier.domain.deadline.ClosedDay;
import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.EndConvention;
import fr.cahier.domain.deadline.Extension;
import fr.cahier.domain.deadline.Extension.Condition;
import fr.cahier.domain.deadline.Extension.Decider;
import fr.cahier.domain.deadline.Holiday;
import fr.cahier.domain.deadline.Period;
import fr.cahier.domain.deadline.PeriodUnit;
import fr.cahier.domain.deadline.RecourseOwed;
import fr.cahier.domain.deadline.RecourseOwed.Body;
import fr.cahier.domain.deadline.RecourseOwed.When;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.ShippedPolicies;
import fr.cahier.domain.deadline.StartEvent;
import fr.cahier.domain.deadline.TimeLimit;
import fr.cahier.domain.deadline.Validity;
import fr.cahier.domain.deadline.WorkingCalendar;
import fr.cahier.domain.firm.Firm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineSettingsTest {
    private static final RecourseOwed ON_REJECTION = new RecourseOwed(When.ON_REJECTION, Body.MEDIATOR);

    @Test
    void a_firm_that_says_nothing_follows_the_procedure_in_metropolitan_france_from_monday_to_friday() {
        assertThat(read(FIRM).deadlines()).isEqualTo(DeadlineRules.DEFAULT);
        assertThat(read(FIRM + "region:\npolicies:\nopeningDays:\nownPolicies:\n")
                        .deadlines())
                .isEqualTo(DeadlineRules.DEFAULT);
    }

    @Test
    void reads_all_that_may_be_told() {
        var read = read(FIRM + """
                region: alsace-moselle
                openingDays: [TUESDAY, SATURDAY]
                workedHolidays: [GOOD_FRIDAY]
                closedDays: [{ day: 2026-12-24, reason: Fermeture }]
                policies: [charte, procedure]
                ownPolicies:
                  - id: charte
                    version: 3
                    title: Charte du cabinet
                    citation: { text: Charte « Élan », article: art. 3, address: https://c.example, certainty: UNCERTAIN }
                    validity: { from: 2026-01-01, until: 2027-12-31 }
                    limits:
                      - { duty: ACKNOWLEDGEMENT, period: 5 BUSINESS_DAY, from: SENT, end: NEXT_WORKING_DAY }
                      - duty: RESPONSE
                        period: 20 OUVRABLE_DAY
                        from: RECORDED
                        extension: { until: 2 YEAR, by: MANAGER, condition: BEYOND_THE_FIRMS_CONTROL }
                        otherReading: FRANC_DAY
                    recourse: { when: IN_EVERY_ANSWER, to: CNIL_AND_COURTS }
                """);

        assertThat(read.deadlines()).isEqualTo(full());
    }

    @Test
    void what_a_text_need_not_say_is_the_most_usual() {
        var own = read(FIRM + """
                ownPolicies:
                  - id: charte
                    version: 1
                    title: Charte
                    citation: { text: Charte, certainty: ESTABLISHED }
                    limits:
                      - duty: RESPONSE
                        period: 1 MONTH
                        from: RECEIVED
                        extension: { by: HANDLER, condition: EXCEPTIONAL_CIRCUMSTANCES }
                """).deadlines();

        assertThat(own.policies()).containsExactly("procedure");
        assertThat(own.ownPolicies())
                .containsExactly(new DeadlinePolicy(
                        "charte",
                        1,
                        "Charte",
                        new Citation("Charte", null, null, Certainty.ESTABLISHED),
                        Validity.ALWAYS,
                        List.of(new TimeLimit(
                                Duty.RESPONSE,
                                new Period(1, PeriodUnit.MONTH),
                                StartEvent.RECEIVED,
                                EndConvention.STRICT,
                                new Extension(Decider.HANDLER, null, Condition.EXCEPTIONAL_CIRCUMSTANCES),
                                null)),
                        ON_REJECTION));
    }

    @Test
    void what_is_written_reads_back_equal() {
        var bare = new TimeLimit(
                Duty.ACKNOWLEDGEMENT, new Period(1, PeriodUnit.YEAR), StartEvent.SENT, EndConvention.STRICT);
        var since = new Validity(LocalDate.of(2026, 1, 1), null);
        var until = new Validity(null, LocalDate.of(2026, 1, 1));
        var openEnd = new Extension(Decider.HANDLER, null, Condition.COMPLEX_OR_NUMEROUS_REQUESTS);
        var longest = new TimeLimit(
                Duty.RESPONSE,
                new Period(Period.LONGEST, PeriodUnit.OUVRABLE_DAY),
                StartEvent.SENT,
                EndConvention.STRICT,
                openEnd,
                null);

        for (var rules : List.of(
                DeadlineRules.DEFAULT,
                full(),
                under(own("un", 1, since, bare), own("deux", Integer.MAX_VALUE, until, bare, longest)))) {
            var firm = firm(rules);

            assertThat(read(written(firm))).isEqualTo(firm);
            assertThat(written(read(written(firm)))).isEqualTo(written(firm));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "null", "no", "12", "1e5", "0x1f", "2026-05-15", "0b1", "1-2"})
    void identifiers_of_any_shape_read_back_equal(String id) {
        var limit = ShippedPolicies.PROCEDURE.limits().get(0);
        var firm = firm(under(own(id, 1, Validity.ALWAYS, limit)));

        assertThat(read(written(firm))).isEqualTo(firm);
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void every_region_is_one_that_the_file_proposes(Region region) {
        assertThat(read(FIRM + "region: " + region.id()).deadlines().calendar()).isEqualTo(WorkingCalendar.of(region));
        assertThat(written(read(FIRM))).contains("\n#   " + region.id() + " : ");
    }

    @Test
    void the_file_names_the_shipped_texts_and_they_may_be_applied() {
        for (var policy : ShippedPolicies.all()) {
            assertThat(written(read(FIRM))).contains("\n#   %s : %s\n".formatted(policy.id(), policy.title()));
            assertThat(read(FIRM + "policies: [%s]".formatted(policy.id()))
                            .deadlines()
                            .applied())
                    .containsExactly(policy);
        }
    }

    @Test
    void the_example_of_an_own_text_can_be_taken_as_it_is() {
        var example = written(read(FIRM))
                .lines()
                .dropWhile(line -> !line.startsWith("#   - id: charte"))
                .takeWhile(line -> line.startsWith("#   "))
                .map(line -> line.substring(2))
                .collect(Collectors.joining("\n"));

        var read =
                read(FIRM + "ownPolicies:\n" + example + "\npolicies: [charte]").deadlines();

        assertThat(read.ownPolicies()).hasSize(1);
        assertThat(read.ownPolicies().get(0).limits())
                .containsExactly(
                        new TimeLimit(
                                Duty.ACKNOWLEDGEMENT,
                                new Period(5, PeriodUnit.OUVRABLE_DAY),
                                StartEvent.RECEIVED,
                                EndConvention.STRICT,
                                null,
                                PeriodUnit.BUSINESS_DAY),
                        new TimeLimit(
                                Duty.RESPONSE,
                                new Period(1, PeriodUnit.MONTH),
                                StartEvent.RECEIVED,
                                EndConvention.STRICT,
                                new Extension(
                                        Decider.HANDLER,
                                        new Period(2, PeriodUnit.MONTH),
                                        Condition.EXCEPTIONAL_CIRCUMSTANCES),
                                null));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Holiday.class,
                Certainty.class,
                Duty.class,
                PeriodUnit.class,
                StartEvent.class,
                EndConvention.class,
                Decider.class,
                Condition.class,
                When.class,
                Body.class
            })
    void every_value_that_may_be_chosen_is_explained(Class<? extends Enum<?>> values) {
        var explained = written(read(FIRM))
                .lines()
                .filter(line -> line.startsWith("# · ") || line.startsWith("#   "))
                .collect(Collectors.joining("\n"));

        for (var value : values.getEnumConstants()) {
            assertThat(explained).containsAnyOf(value.name() + " (", value.name() + " : ");
        }
    }

    /** Every part differs from what its absence would mean. */
    private static DeadlineRules full() {
        var calendar = new WorkingCalendar(
                Region.ALSACE_MOSELLE,
                Set.of(TUESDAY, SATURDAY),
                List.of(new ClosedDay(LocalDate.of(2026, 12, 24), "Fermeture")),
                Set.of(Holiday.GOOD_FRIDAY));
        var acknowledgement = new TimeLimit(
                Duty.ACKNOWLEDGEMENT,
                new Period(5, PeriodUnit.BUSINESS_DAY),
                StartEvent.SENT,
                EndConvention.NEXT_WORKING_DAY);
        var response = new TimeLimit(
                Duty.RESPONSE,
                new Period(20, PeriodUnit.OUVRABLE_DAY),
                StartEvent.RECORDED,
                EndConvention.STRICT,
                new Extension(Decider.MANAGER, new Period(2, PeriodUnit.YEAR), Condition.BEYOND_THE_FIRMS_CONTROL),
                PeriodUnit.FRANC_DAY);
        var charter = new DeadlinePolicy(
                "charte",
                3,
                "Charte du cabinet",
                new Citation("Charte « Élan »", "art. 3", "https://c.example", Certainty.UNCERTAIN),
                new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
                List.of(acknowledgement, response),
                new RecourseOwed(When.IN_EVERY_ANSWER, Body.CNIL_AND_COURTS));
        return new DeadlineRules(calendar, List.of("charte", "procedure"), List.of(charter));
    }

    private static DeadlinePolicy own(String id, int version, Validity validity, TimeLimit... limits) {
        var citation = new Citation("Charte : « #1 »", null, null, Certainty.CONCORDANT);
        return new DeadlinePolicy(id, version, "yes", citation, validity, List.of(limits), ON_REJECTION);
    }

    private static DeadlineRules under(DeadlinePolicy... own) {
        var ids = new ArrayList<>(DeadlineRules.DEFAULT.policies());
        List.of(own).forEach(policy -> ids.add(0, policy.id()));
        return new DeadlineRules(WorkingCalendar.of(Region.SAINT_MARTIN), ids, List.of(own));
    }

    private static Firm firm(DeadlineRules rules) {
        var firm = read(FIRM);
        return new Firm(
                firm.name(),
                firm.zone(),
                firm.people(),
                firm.services(),
                firm.channels(),
                firm.categories(),
                firm.mediators(),
                rules);
    }
}
