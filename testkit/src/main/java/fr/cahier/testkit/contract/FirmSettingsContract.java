package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.FIRM;
import static fr.cahier.testkit.Fixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.firm.DefaultFirm;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.application.port.StaleSave;
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
import fr.cahier.domain.deadline.StartEvent;
import fr.cahier.domain.deadline.TimeLimit;
import fr.cahier.domain.deadline.Validity;
import fr.cahier.domain.deadline.WorkingCalendar;
import fr.cahier.domain.firm.Category;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Mediator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of {@link fr.cahier.application.port.FirmSettings} does. */
public interface FirmSettingsContract extends StoreContract {

    @Test
    default void the_settings_that_the_register_was_made_for_are_the_current_ones() {
        assertThat(store().settings().current()).isEqualTo(FIRM);
    }

    @Test
    default void new_settings_come_back_whole() {
        store().settings().replace(FIRM, otherFirm(), List.of("~ tout"), stamp(ALBA));

        assertThat(store().settings().current()).isEqualTo(otherFirm());
    }

    @Test
    default void settings_without_people_come_back_too() {
        var nobody = DefaultFirm.named("Personne");
        store().settings().replace(FIRM, nobody, List.of("- tous"), stamp(ALBA));

        assertThat(store().settings().current()).isEqualTo(nobody);
    }

    @Test
    default void a_change_of_settings_is_journalled_line_by_line() {
        store().settings().replace(FIRM, otherFirm(), List.of("~ nom", "+ motif"), stamp(ALBA));

        assertThat(store().journal().latestActs(1))
                .containsExactly(new Act(stamp(ALBA), "SettingsChanged", "~ nom\n+ motif"));
    }

    @Test
    default void a_change_based_on_older_settings_is_refused_and_leaves_no_trace() {
        store().settings().replace(FIRM, otherFirm(), List.of("~ nom"), stamp(ALBA));
        var acts = store().journal().latestActs(100);

        assertThatThrownBy(() -> store().settings().replace(FIRM, FIRM, List.of("autre"), stamp(BRUNO)))
                .isInstanceOf(StaleSave.class);

        assertThat(store().settings().current()).isEqualTo(otherFirm());
        assertThat(store().journal().latestActs(100)).isEqualTo(acts);
    }

    @Test
    default void of_eight_changes_at_once_one_wins() throws Exception {
        assertThat(AtOnce.eightTimes(this::isReplaced)).containsOnlyOnce(true).hasSize(AtOnce.THREADS);
    }

    private boolean isReplaced() {
        try {
            store().settings().replace(FIRM, otherFirm(), List.of("~ nom"), stamp(ALBA));
            return true;
        } catch (StaleSave tooLate) {
            return false;
        }
    }

    /** Everything differs that can, one mediator has nothing optional, and some entries are retired. */
    private static Firm otherFirm() {
        return new Firm(
                "École \"L’Élan\" ; & Cie",
                ZoneId.of("Indian/Reunion"),
                List.of(
                        FIRM.people().get(3),
                        FIRM.people().get(0),
                        FIRM.people().get(2),
                        FIRM.people().get(1)),
                FIRM.services(),
                new FirmList<>(FIRM.channels().entries().subList(2, 5)),
                FIRM.categories().with(new Category(new Code("ANCIEN"), "Ancien motif", true)),
                FIRM.mediators().with(new Mediator(new Code("AUTRE"), "Autre médiateur", null, null, true)),
                deadlines());
    }

    /** Every part of the deadline settings, the firm’s own text included. */
    private static DeadlineRules deadlines() {
        var calendar = new WorkingCalendar(
                Region.ALSACE_MOSELLE,
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
                List.of(
                        new ClosedDay(LocalDate.of(2026, 12, 24), "Fermeture"),
                        new ClosedDay(LocalDate.of(2026, 12, 20), "Abolition de l’esclavage")),
                Set.of(Holiday.GOOD_FRIDAY));
        var own = new DeadlinePolicy(
                "charte",
                3,
                "Charte du cabinet",
                new Citation("Charte « Élan »", null, "https://charte.example.org", Certainty.UNCERTAIN),
                new Validity(LocalDate.of(2025, 1, 1), null),
                List.of(new TimeLimit(
                        Duty.RESPONSE,
                        new Period(20, PeriodUnit.OUVRABLE_DAY),
                        StartEvent.RECORDED,
                        EndConvention.NEXT_WORKING_DAY,
                        new Extension(
                                Decider.MANAGER, new Period(2, PeriodUnit.MONTH), Condition.EXCEPTIONAL_CIRCUMSTANCES),
                        PeriodUnit.BUSINESS_DAY)),
                new RecourseOwed(When.IN_EVERY_ANSWER, Body.MEDIATOR));
        return new DeadlineRules(calendar, List.of("charte", "procedure"), List.of(own));
    }
}
