package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.deadline.DueDate.Extensible;
import fr.cahier.domain.deadline.Extension.Condition;
import fr.cahier.domain.deadline.Extension.Decider;
import fr.cahier.domain.deadline.Step.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDateTest {
    private static final LocalDate DUE = LocalDate.of(2026, 5, 4);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 6, 6);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Region.METROPOLE);
    private static final Extensible ROOM =
            new Extensible(LocalDate.of(2026, 6, 30), Decider.HANDLER, Condition.EXCEPTIONAL_CIRCUMSTANCES);
    private static final Step ENDS = new Step(Kind.ENDS, DUE, List.of());
    private static final Step UNKNOWN = new Step(Kind.START_UNKNOWN, DUE, List.of("SENT", "Charter"));
    private static final DueDate DATE = new DueDate(DUE, "charter", 2, List.of(UNKNOWN, ENDS), ROOM);

    @Test
    void its_warnings_are_the_steps_that_ask_for_attention() {
        assertThat(DATE.warnings()).containsExactly(UNKNOWN);
    }

    @Test
    void p4_a_holding_response_takes_it_to_a_later_day_under_the_same_text() {
        assertThat(DATE.extendedTo(LATER, TODAY, CALENDAR))
                .isEqualTo(new DueDate(
                        LATER,
                        "charter",
                        2,
                        List.of(
                                UNKNOWN,
                                ENDS,
                                new Step(Kind.EXTENDED, TODAY, List.of("2026-05-04")),
                                new Step(Kind.ENDS, LATER, List.of())),
                        ROOM));
    }

    @Test
    void set_by_hand_it_keeps_the_date_before_and_the_reason() {
        assertThat(DATE.setByHand(LATER, TODAY, "accord du client", CALENDAR))
                .isEqualTo(new DueDate(
                        LATER,
                        "charter",
                        2,
                        List.of(
                                UNKNOWN,
                                ENDS,
                                new Step(Kind.SET_BY_HAND, TODAY, List.of("2026-05-04", "accord du client")),
                                new Step(Kind.ENDS, LATER, List.of())),
                        ROOM));
    }

    @Test
    void set_by_hand_to_the_same_day_it_is_as_it_was() {
        assertThat(DATE.setByHand(DUE, TODAY, "accord du client", CALENDAR)).isSameAs(DATE);
    }

    @Test
    void a_day_off_that_was_chosen_or_promised_is_warned_of_and_the_day_off_before_no_more() {
        var sunday = new Step(Kind.ENDS_ON_DAY_OFF, DUE, List.of("2026-05-01"));
        var before = new DueDate(DUE, "charter", 2, List.of(ENDS, sunday), ROOM);
        var friday = new Step(Kind.ENDS_ON_DAY_OFF, SATURDAY, List.of("2026-06-05"));

        assertThat(before.warnings()).containsExactly(sunday);
        assertThat(before.extendedTo(LATER, TODAY, CALENDAR).warnings()).isEmpty();
        assertThat(before.extendedTo(SATURDAY, TODAY, CALENDAR).warnings()).containsExactly(friday);
        assertThat(before.setByHand(SATURDAY, TODAY, "accord", CALENDAR).warnings())
                .containsExactly(friday);
    }

    @Test
    void derived_anew_with_the_same_steps_it_is_as_it_was_also_after_a_re_dating() {
        var redated = new DueDate(LATER, "charter", 2, List.of(ENDS), ROOM).inPlaceOf(DATE, TODAY, "révision");

        assertThat(new DueDate(DUE, "charter", 2, List.of(UNKNOWN, ENDS), ROOM).inPlaceOf(DATE, TODAY, "révision"))
                .isSameAs(DATE);
        assertThat(new DueDate(LATER, "charter", 2, List.of(ENDS), ROOM).inPlaceOf(redated, TODAY, "encore"))
                .isSameAs(redated);
    }

    @Test
    void derived_anew_to_the_same_day_it_tells_other_steps_and_another_room() {
        var known = new DueDate(DUE, "charter", 2, List.of(ENDS), ROOM);
        var narrower = new DueDate(DUE, "charter", 2, List.of(UNKNOWN, ENDS), null);

        assertThat(known.inPlaceOf(DATE, TODAY, "date d’envoi retrouvée").warnings())
                .isEmpty();
        assertThat(narrower.inPlaceOf(DATE, TODAY, "autre texte").extensible()).isNull();
    }

    @Test
    void a_holding_response_still_counts_when_the_date_is_derived_anew_within_the_room_left() {
        var held = DATE.extendedTo(LATER, TODAY, CALENDAR);
        var anew = new DueDate(DUE.minusDays(2), "charter", 2, List.of(ENDS), ROOM);
        var kept = anew.keepingExtensionOf(held, CALENDAR);

        assertThat(kept.on()).isEqualTo(LATER);
        assertThat(kept.inPlaceOf(held, TODAY, "révision")
                        .keepingExtensionOf(held, CALENDAR)
                        .on())
                .isEqualTo(LATER);
        assertThat(anew.keepingExtensionOf(kept.inPlaceOf(held, TODAY, "révision"), CALENDAR)
                        .on())
                .isEqualTo(LATER);
    }

    @Test
    void two_holding_responses_in_a_row_are_no_difference() {
        var heldTwice =
                DATE.extendedTo(LATER.minusDays(5), TODAY, CALENDAR).extendedTo(LATER, TODAY.plusDays(1), CALENDAR);

        assertThat(DATE.keepingExtensionOf(heldTwice, CALENDAR).inPlaceOf(heldTwice, TODAY, "révision"))
                .isSameAs(heldTwice);
    }

    @Test
    void a_second_holding_response_after_the_first_date_counts_as_well_as_the_first() {
        var held = DATE.extendedTo(LATER.minusDays(5), DUE.minusDays(1), CALENDAR)
                .extendedTo(LATER, DUE.plusDays(3), CALENDAR);

        assertThat(DATE.keepingExtensionOf(held, CALENDAR).on()).isEqualTo(LATER);
    }

    @Test
    void it_counts_no_more_beyond_the_room_after_a_date_by_hand_or_where_it_came_too_late() {
        var held = DATE.extendedTo(LATER, TODAY, CALENDAR);
        var byHand = held.setByHand(LATER.plusDays(3), TODAY, "accord", CALENDAR);
        var narrow = new Extensible(LATER.minusDays(1), Decider.HANDLER, Condition.EXCEPTIONAL_CIRCUMSTANCES);

        assertThat(DATE.keepingExtensionOf(DATE, CALENDAR)).isSameAs(DATE);
        assertThat(DATE.keepingExtensionOf(byHand, CALENDAR)).isSameAs(DATE);
        var without = new DueDate(DUE, "charter", 2, List.of(ENDS), null);
        assertThat(without.keepingExtensionOf(held, CALENDAR)).isSameAs(without);
        var tight = new DueDate(DUE, "charter", 2, List.of(ENDS), narrow);
        assertThat(tight.keepingExtensionOf(held, CALENDAR)).isSameAs(tight);
        var early = new DueDate(TODAY.minusDays(1), "charter", 2, List.of(ENDS), ROOM);
        assertThat(early.keepingExtensionOf(held, CALENDAR)).isSameAs(early);
    }

    @Test
    void derived_anew_to_another_day_it_says_what_it_replaces() {
        var anew = new DueDate(LATER, "charter", 2, List.of(ENDS), null);
        var redated = anew.inPlaceOf(DATE, TODAY, "date d’envoi retrouvée");

        assertThat(redated)
                .isEqualTo(new DueDate(
                        LATER,
                        "charter",
                        2,
                        List.of(
                                ENDS,
                                new Step(Kind.REDATED, TODAY, List.of("2026-05-04", "date d’envoi retrouvée")),
                                new Step(Kind.ENDS, LATER, List.of())),
                        null));
    }

    @Test
    void derived_anew_under_another_text_or_version_it_says_so_even_on_the_same_day() {
        var otherText = new DueDate(DUE, "procedure", 2, List.of(), ROOM).inPlaceOf(DATE, TODAY, "adhésion");
        var otherVersion = new DueDate(DUE, "charter", 3, List.of(), ROOM).inPlaceOf(DATE, TODAY, "révision");

        assertThat(otherText.policy()).isEqualTo("procedure");
        assertThat(otherText.derivation()).extracting(Step::kind).containsExactly(Kind.REDATED, Kind.ENDS);
        assertThat(otherVersion.policyVersion()).isEqualTo(3);
        assertThat(otherVersion.derivation()).extracting(Step::kind).containsExactly(Kind.REDATED, Kind.ENDS);
    }

    @Test
    void its_derivation_is_not_to_be_modified() {
        assertThat(DATE.derivation()).isUnmodifiable();
    }

    @Test
    void both_dates_of_an_older_register_have_no_derivation() {
        var both = DueDates.of("procedure", 1, DUE, LATER);

        assertThat(both.of(Duty.ACKNOWLEDGEMENT)).isEqualTo(new DueDate(DUE, "procedure", 1, List.of(), null));
        assertThat(both.of(Duty.RESPONSE)).isEqualTo(new DueDate(LATER, "procedure", 1, List.of(), null));
    }

    @Test
    void the_response_alone_can_be_due_on_another_day() {
        var both = DueDates.of("procedure", 1, DUE, LATER).withResponse(DATE);

        assertThat(both).isEqualTo(new DueDates(new DueDate(DUE, "procedure", 1, List.of(), null), DATE));
    }
}
