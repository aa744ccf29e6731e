package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static fr.cahier.testkit.IntakeBuilder.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.port.Imports.Entry;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.History;
import fr.cahier.domain.complaint.Reopening;
import fr.cahier.domain.improvement.BriefingMedium;
import fr.cahier.domain.improvement.StaffBriefing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What every store of {@link fr.cahier.application.port.Briefings} does. */
public interface BriefingsContract extends StoreContract {

    @Test
    default void briefings_come_back_whole_by_day_and_those_of_one_day_as_they_were_added() {
        var one = closed(TODAY);
        var two = closed(TODAY);
        var first = new StaffBriefing(TODAY, BriefingMedium.MEETING, "Relisez\nles devis.", List.of(two, one));
        var second = new StaffBriefing(TODAY, BriefingMedium.POSTING, "Affiché", List.of());
        var earlier = new StaffBriefing(TODAY.minusDays(1), BriefingMedium.INTERNAL_EMAIL, "Écrit", List.of(one));
        List.of(first, second, earlier).forEach(given -> store().briefings().add(given, stamp(ALBA)));

        assertThat(store().briefings().all()).containsExactly(earlier, first, second);
    }

    @Test
    default void a_briefing_is_journalled() {
        var number = closed(TODAY);
        brief(TODAY, number);

        assertThat(store().journal().latestActs(1))
                .containsExactly(new Act(stamp(ALBA), "StaffBriefed", "réunion du 16/03/2026 : 2026-0001"));
    }

    @Test
    default void to_brief_are_closed_files_oldest_closing_first_then_by_number_no_more_than_asked() {
        var late = closed(TODAY);
        var early = closed(TODAY.minusDays(2));
        var lateToo = closed(TODAY);
        store().complaints().add(aComplaint(), stamp(CHLOE));

        assertThat(store().briefings().toBrief(10)).containsExactly(early, late, lateToo);
        assertThat(store().briefings().toBrief(2)).containsExactly(early, late);
    }

    @Test
    default void a_file_of_which_the_staff_were_told_is_no_longer_to_brief() {
        var told = closed(TODAY);
        var untold = closed(TODAY);
        brief(TODAY, told);

        assertThat(store().briefings().toBrief(10)).containsExactly(untold);
    }

    @Test
    default void a_file_closed_again_on_the_day_of_its_briefing_is_to_brief_again() {
        var number = closed(TODAY);
        brief(TODAY, number);
        learning().change(number, file -> file.reopen(new Reopening(TODAY, "Pièce nouvelle", TODAY), by(ALBA)));
        assertThat(store().briefings().toBrief(10)).isEmpty();

        close(number, TODAY, ClosureReason.WITHDRAWN);
        assertThat(store().briefings().toBrief(10)).containsExactly(number);
    }

    @Test
    default void what_happens_on_a_file_after_its_briefing_other_than_a_closing_asks_for_none() {
        var number = learning().fileWithMalfunctions(TODAY);
        close(number, TODAY, ClosureReason.WITHDRAWN);
        brief(TODAY, number);
        learning().change(number, file -> file.leaveWithoutAction(1, "Cas isolé", by(ALBA)));

        assertThat(store().briefings().toBrief(10)).isEmpty();
    }

    @Test
    default void a_file_that_was_no_complaint_teaches_nothing() {
        var number = store().complaints().add(aComplaint(), stamp(CHLOE));
        close(number, TODAY, ClosureReason.NOT_A_COMPLAINT);

        assertThat(store().briefings().toBrief(10)).isEmpty();
    }

    @Test
    default void a_file_imported_closed_is_to_brief_only_once_it_was_closed_here() {
        var number = importedClosed(ClosureReason.WITHDRAWN);
        importedClosed(ClosureReason.TAKEN_OVER);
        assertThat(store().briefings().toBrief(10)).isEmpty();

        learning().change(number, file -> file.reopen(new Reopening(TODAY, "Pièce nouvelle", TODAY), by(ALBA)));
        close(number, TODAY, ClosureReason.WITHDRAWN);
        assertThat(store().briefings().toBrief(10)).containsExactly(number);
    }

    @Test
    default void a_briefing_leaves_the_versions_of_its_complaints_as_they_are() {
        var number = closed(TODAY);
        var before = store().complaints().get(number).snapshot();
        brief(TODAY, number);

        assertThat(store().complaints().get(number).snapshot()).isEqualTo(before);
    }

    private ComplaintNumber closed(LocalDate day) {
        var number = store().complaints().add(aComplaint(), stamp(CHLOE));
        close(number, day, ClosureReason.WITHDRAWN);
        return number;
    }

    private void close(ComplaintNumber number, LocalDate day, ClosureReason reason) {
        learning().change(number, file -> file.close(new Closure(day, reason, null), by(ALBA)));
    }

    private ComplaintNumber importedClosed(ClosureReason reason) {
        var history = new History(null, null, null, null, new Closure(TODAY, reason, null), null, "registre.csv");
        var complaint = Complaint.takeOver(anIntake().build(), history, by(CHLOE));
        var identity = reason.name();
        store().imports().commit(List.of(new Entry(complaint, identity, "empreinte")), List.of(), stamp(CHLOE));
        var known = store().imports().known(List.of(identity)).get(identity);
        return Objects.requireNonNull(known).number();
    }

    private void brief(LocalDate day, ComplaintNumber number) {
        var given = new StaffBriefing(day, BriefingMedium.MEETING, "Relisez les devis.", List.of(number));
        store().briefings().add(given, stamp(ALBA));
    }

    private Learning learning() {
        return new Learning(store());
    }
}
