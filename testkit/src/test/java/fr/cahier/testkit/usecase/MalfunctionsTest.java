package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.application.complaint.LeaveMalfunction;
import fr.cahier.application.complaint.RecordMalfunction;
import fr.cahier.domain.Rule;
import fr.cahier.domain.complaint.ComplaintEvent.MalfunctionFound;
import fr.cahier.domain.complaint.ComplaintEvent.MalfunctionLeftWithoutAction;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Malfunction;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.firm.PersonId;
import org.junit.jupiter.api.Test;

class MalfunctionsTest {
    private final Workplace here = new Workplace();
    private final RecordMalfunction recordMalfunction = new RecordMalfunction(here.register.complaints(), here.staff);
    private final LeaveMalfunction leaveMalfunction = new LeaveMalfunction(here.register.complaints(), here.staff);

    @Test
    void a_malfunction_gets_its_identifier_and_a_place_on_the_file() {
        var number = here.keep(aComplaint());
        assertThat(find(ALBA, number)).isEqualTo(new MalfunctionId(number, 1));
        assertThat(find(ALBA, number)).isEqualTo(new MalfunctionId(number, 2));

        var first = new Malfunction(1, MalfunctionKind.BREACH, "Dossier égaré", TODAY, null);
        var second = new Malfunction(2, MalfunctionKind.BREACH, "Dossier égaré", TODAY, null);
        assertThat(here.file(number).malfunctions()).containsExactly(first, second);
        here.assertAdded(number, ALBA, new MalfunctionFound(first), new MalfunctionFound(second));
    }

    @Test
    void who_only_records_finds_and_decides_nothing() {
        var number = withMalfunction();

        here.assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> find(CHLOE, number));
        here.assertRefused(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> leave(CHLOE, number, 1));
    }

    @Test
    void a_malfunction_may_be_left_without_action_for_a_reason() {
        var number = withMalfunction();
        leave(BRUNO, number, 1);

        assertThat(here.file(number).malfunctions())
                .containsExactly(
                        new Malfunction(1, MalfunctionKind.BAD_PRACTICE, "Relance oubliée", TODAY, "Cas isolé"));
        here.assertAdded(number, BRUNO, new MalfunctionLeftWithoutAction(1, "Cas isolé"));
    }

    @Test
    void only_a_malfunction_of_the_file_can_be_left() {
        var number = withMalfunction();

        here.assertRefused(Rule.MALFUNCTION_IS_ON_FILE, () -> leave(ALBA, number, 2));
        here.assertRefused(Rule.MALFUNCTION_IS_ON_FILE, () -> leave(ALBA, number, 0));
    }

    private ComplaintNumber withMalfunction() {
        return here.keep((file, by) -> file.findMalfunction(MalfunctionKind.BAD_PRACTICE, "Relance oubliée", by));
    }

    private MalfunctionId find(PersonId by, ComplaintNumber number) {
        return recordMalfunction.handle(
                new RecordMalfunction.Command(by, number, MalfunctionKind.BREACH, "Dossier égaré"));
    }

    private void leave(PersonId by, ComplaintNumber number, int index) {
        leaveMalfunction.handle(new LeaveMalfunction.Command(by, number, index, "Cas isolé"));
    }
}
