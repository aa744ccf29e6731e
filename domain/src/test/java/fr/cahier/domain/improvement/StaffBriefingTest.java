package fr.cahier.domain.improvement;

import static fr.cahier.domain.Refusal.assertInvalid;
import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.FARID;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.AComplaint;
import fr.cahier.domain.complaint.AnIntake;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.MalfunctionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** « Une fois le dossier clôturé et les modifications choisies, l’information est transmise au personnel. » */
class StaffBriefingTest {
    private static final ComplaintNumber NUMBER = new ComplaintNumber(2026, 42);
    private static final MalfunctionId FIRST = new MalfunctionId(NUMBER, 1);
    private static final MalfunctionId SECOND = new MalfunctionId(NUMBER, 2);
    private static final BriefedCase DECIDED = new BriefedCase(NUMBER, TODAY, List.of(), List.of("An Le", "Zoé Mât"));

    @Test
    void p12_staff_are_briefed_on_closed_and_decided_cases() {
        var briefing = brief("Relancez sous huit jours.", DECIDED);

        assertThat(briefing)
                .isEqualTo(
                        new StaffBriefing(TODAY, BriefingMedium.MEETING, "Relancez sous huit jours.", List.of(NUMBER)));
    }

    @Test
    void p12_staff_are_briefed_once_the_case_is_closed() {
        var open = new BriefedCase(NUMBER, null, List.of(), List.of());

        var refusal = assertRefused(Rule.BRIEFED_AFTER_CLOSING, () -> brief("Relancez.", DECIDED, open));
        assertThat(refusal.sentence(Locale.FRENCH)).startsWith("Le dossier 2026-0042 n’est pas clos");
    }

    @Test
    void p12_a_briefing_is_not_dated_before_the_closing() {
        var closedToday = new BriefedCase(NUMBER, TODAY, List.of(), List.of());

        assertRefused(
                Rule.BRIEFED_AFTER_CLOSING,
                () -> StaffBriefing.given(
                        TODAY.minusDays(1), BriefingMedium.MEETING, "Relancez.", List.of(closedToday), by(ALBA)));
    }

    @Test
    void p12_staff_are_briefed_once_the_changes_are_chosen() {
        var undecided = new BriefedCase(NUMBER, TODAY, List.of(FIRST, SECOND), List.of());

        var refusal = assertRefused(Rule.BRIEFED_AFTER_DECISIONS, () -> brief("Relancez.", DECIDED, undecided));
        assertThat(refusal.sentence(Locale.ENGLISH)).startsWith("Malfunctions 2026-0042/1, 2026-0042/2 are still");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Voyez an le.", "AN LE", "(An  Le)", "à An\u00a0Le", "zoé mât", "ZOÉ MÂT a dit"})
    void p12_a_briefing_names_nobody_whatever_the_case_and_the_blanks(String text) {
        assertRefused(Rule.BRIEFING_NAMES_NOBODY, () -> brief(text, DECIDED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Un plan léger", "Bilan le lundi", "An Leclerc", "Ane", "2An Le", "An Le2", "Zoé", "éAn Le"})
    void p12_a_name_inside_other_words_is_not_named(String text) {
        assertThat(brief(text, DECIDED).text()).isEqualTo(text);
    }

    @Test
    void p12_a_name_is_no_pattern() {
        var odd = new BriefedCase(NUMBER, TODAY, List.of(), List.of("S.A. (Nord"));

        assertThat(brief("SXAY (Nord", odd).text()).isEqualTo("SXAY (Nord");
        assertRefused(Rule.BRIEFING_NAMES_NOBODY, () -> brief("chez S.A. (Nord, hier", odd));
    }

    @Test
    void p12_a_briefing_is_not_dated_in_the_future() {
        assertRefused(
                Rule.NOT_DATED_IN_THE_FUTURE,
                () -> StaffBriefing.given(
                        TODAY.plusDays(1), BriefingMedium.POSTING, "Relancez.", List.of(DECIDED), by(ALBA)));
    }

    @Test
    void p12_staff_are_briefed_by_handlers_or_managers() {
        StaffBriefing.given(TODAY, BriefingMedium.POSTING, "Relancez.", List.of(DECIDED), by(FARID));
        assertRefused(
                Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS,
                () -> StaffBriefing.given(TODAY, BriefingMedium.POSTING, "Relancez.", List.of(DECIDED), by(ELISE)));
    }

    @Test
    void p12_a_briefing_has_a_text_kept_to_the_character() {
        assertInvalid("text", Problem.REQUIRED, () -> brief(" ", DECIDED));
        assertThat(brief("  Relancez.\n", DECIDED).text()).isEqualTo("  Relancez.\n");
    }

    @Test
    void p12_a_case_is_undecided_while_a_malfunction_has_neither_action_nor_reason() {
        var complaint = withTwoMalfunctions();
        assertThat(of(complaint, Set.of()).undecided()).containsExactly(FIRST, SECOND);
        assertThat(of(complaint, Set.of(FIRST)).undecided()).containsExactly(SECOND);

        complaint.leaveWithoutAction(2, "cas isolé", by(ALBA));
        assertThat(of(complaint, Set.of()).undecided()).containsExactly(FIRST);
        assertThat(of(complaint, Set.of(FIRST)).undecided()).isEmpty();
    }

    @Test
    void p12_a_case_tells_its_number_whether_it_is_closed_and_whom_not_to_name() {
        assertThat(of(AComplaint.closed(), Set.of()))
                .isEqualTo(new BriefedCase(NUMBER, TODAY, List.of(), List.of("Claire Petit")));
        assertThat(of(AComplaint.recorded(AnIntake.ofAComplaint().about(BRUNO)), Set.of()))
                .isEqualTo(new BriefedCase(NUMBER, null, List.of(), List.of("Claire Petit", "Bruno Faure")));
    }

    @Test
    void the_lists_of_a_case_and_of_a_briefing_are_their_own() {
        var numbers = new ArrayList<>(List.of(NUMBER));
        var undecided = new ArrayList<>(List.of(FIRST));
        var names = new ArrayList<>(List.of("An Le"));
        var briefing = new StaffBriefing(TODAY, BriefingMedium.MEETING, "Relancez.", numbers);
        var told = new BriefedCase(NUMBER, TODAY, undecided, names);
        numbers.clear();
        undecided.clear();
        names.clear();

        assertThat(briefing.complaints()).hasSize(1);
        assertThat(told.undecided()).hasSize(1);
        assertThat(told.names()).hasSize(1);
    }

    private static StaffBriefing brief(String text, BriefedCase... cases) {
        return StaffBriefing.given(TODAY, BriefingMedium.MEETING, text, List.of(cases), by(ALBA));
    }

    private static Complaint withTwoMalfunctions() {
        var complaint = AComplaint.recorded();
        complaint.findMalfunction(MalfunctionKind.BREACH, "Oubli", by(ALBA));
        complaint.findMalfunction(MalfunctionKind.DYSFUNCTION, "Retard", by(ALBA));
        return complaint;
    }

    /** The case as the register would give it: with its number. */
    private static BriefedCase of(Complaint complaint, Set<MalfunctionId> withActions) {
        var file = complaint.snapshot();
        return BriefedCase.of(
                new ComplaintSnapshot(
                        NUMBER,
                        1,
                        file.intake(),
                        file.toBePutInWriting(),
                        file.dueDates(),
                        file.assignment(),
                        file.formerHandler(),
                        file.acknowledgement(),
                        file.promisedOn(),
                        file.response(),
                        file.firstRespondedOn(),
                        file.answered(),
                        file.closure(),
                        file.firstClosure(),
                        file.reopening(),
                        file.malfunctions(),
                        file.followUpNote()),
                withActions);
    }
}
