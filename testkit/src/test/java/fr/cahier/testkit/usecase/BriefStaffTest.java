package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.Stamp;
import fr.cahier.application.improvement.BriefStaff;
import fr.cahier.application.improvement.BriefStaff.Command;
import fr.cahier.application.port.Journal.Act;
import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.domain.improvement.ActionPlan;
import fr.cahier.domain.improvement.BriefingMedium;
import fr.cahier.domain.improvement.CorrectiveAction;
import fr.cahier.domain.improvement.StaffBriefing;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BriefStaffTest {
    private final Workplace here = new Workplace();
    private final BriefStaff briefStaff =
            new BriefStaff(here.register.briefings(), here.register.complaints(), here.register.actions(), here.staff);

    @Test
    void staff_are_told_once_the_cases_are_closed_and_the_changes_chosen() {
        var one = closed(0);
        var two = closed(1);
        remedy(two);
        brief(ALBA, "Relisez les devis.", one, two);

        assertThat(here.register.briefings().all())
                .containsExactly(
                        new StaffBriefing(TODAY, BriefingMedium.MEETING, "Relisez les devis.", List.of(one, two)));
        assertThat(here.register.journal().latestActs(1))
                .containsExactly(new Act(
                        new Stamp(ALBA, Workplace.LATER),
                        "StaffBriefed",
                        "réunion du 16/03/2026 : 2026-0001, 2026-0002"));
    }

    @Test
    void an_open_case_is_not_told() {
        var closed = closed(0);
        var open = here.keep(aComplaint());

        here.assertRefused(Rule.BRIEFED_AFTER_CLOSING, () -> brief(ALBA, "Relisez.", closed, open));
    }

    @Test
    void a_case_with_an_undecided_malfunction_is_not_told() {
        var number = closed(1);

        here.assertRefused(Rule.BRIEFED_AFTER_DECISIONS, () -> brief(ALBA, "Relisez.", number));
    }

    @Test
    void a_briefing_that_names_the_client_is_refused() {
        var number = closed(0);

        here.assertRefused(Rule.BRIEFING_NAMES_NOBODY, () -> brief(ALBA, "CAMILLE FICTIF a raison.", number));
    }

    @Test
    void who_only_records_does_not_brief_and_nobody_briefs_on_what_is_not_there() {
        var number = closed(0);

        here.assertRefused(Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS, () -> brief(CHLOE, "Relisez.", number));
        here.assertFails(NoSuchComplaint.class, () -> brief(ALBA, "Relisez.", new ComplaintNumber(2020, 1)));
    }

    private ComplaintNumber closed(int malfunctions) {
        return here.keep((file, by) -> {
            for (var i = 0; i < malfunctions; i++) {
                file.findMalfunction(MalfunctionKind.BREACH, "Devis sans date", by);
            }
            file.close(new Closure(TODAY, ClosureReason.WITHDRAWN, null), by);
        });
    }

    private void remedy(ComplaintNumber number) {
        var plan = new ActionPlan("Relire les devis", Set.of(new MalfunctionId(number, 1)), ALBA, TODAY);
        here.register.actions().add(CorrectiveAction.plan(plan, by(ALBA)), stamp(ALBA));
    }

    private void brief(PersonId by, String text, ComplaintNumber... cases) {
        briefStaff.handle(new Command(by, TODAY, BriefingMedium.MEETING, text, List.of(cases)));
    }
}
