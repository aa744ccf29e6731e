package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.TODAY;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;

import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.improvement.ActionNumber;
import fr.cahier.domain.improvement.ActionPlan;
import fr.cahier.domain.improvement.CorrectiveAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What a firm learns, in a register: malfunctions on files, and actions that remedy them. */
final class Learning {
    private final RegisterUnderTest store;

    Learning(RegisterUnderTest store) {
        this.store = store;
    }

    /** A new file on which malfunctions were found on these days. */
    ComplaintNumber fileWithMalfunctions(LocalDate... days) {
        var complaint = aComplaint();
        for (var day : days) {
            complaint.findMalfunction(MalfunctionKind.BREACH, "Constat " + day, by(ALBA, day));
        }
        return store.complaints().add(complaint, stamp(CHLOE));
    }

    ActionNumber plan(MalfunctionId... malfunctions) {
        return store.actions().add(action(malfunctions), stamp(ALBA));
    }

    void abandon(ActionNumber number) {
        change(number, action -> action.abandon(TODAY, "Inutile", by(ALBA)));
    }

    void change(ActionNumber number, Consumer<CorrectiveAction> step) {
        var loaded = store.actions().get(number);
        step.accept(loaded);
        store.actions().save(loaded, stamp(ALBA));
    }

    void change(ComplaintNumber number, Consumer<Complaint> step) {
        var loaded = store.complaints().get(number);
        step.accept(loaded);
        store.complaints().save(loaded, stamp(ALBA));
    }

    /** Planned {@link fr.cahier.testkit.Fixtures#TODAY}, by Alba, for Bruno; not yet in a register. */
    static CorrectiveAction action(MalfunctionId... malfunctions) {
        return CorrectiveAction.plan(plan(Set.copyOf(List.of(malfunctions))), by(ALBA));
    }

    static ActionPlan plan(Set<MalfunctionId> malfunctions) {
        return new ActionPlan("Relire les devis", malfunctions, BRUNO, TODAY.plusDays(30));
    }
}
