package fr.cahier.testkit.usecase;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.FIRM;
import static fr.cahier.testkit.Fixtures.NOW;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.Staff;
import fr.cahier.application.Stamp;
import fr.cahier.application.port.Journal.Entry;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.testkit.Fixtures;
import fr.cahier.testkit.MovableClock;
import fr.cahier.testkit.memory.InMemoryRegister;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The firm of the fixtures at work on a register; what the use case does is an hour later than what was there before. */
final class Workplace {
    static final Instant LATER = NOW.plus(Duration.ofHours(1));

    final InMemoryRegister register = new InMemoryRegister(FIRM);
    final MovableClock clock = MovableClock.at(LATER);
    final Staff staff = new Staff(register.settings(), clock);

    ComplaintNumber keep(Complaint complaint) {
        return register.complaints().add(complaint, stamp(CHLOE));
    }

    /** A complaint to which Alba already did something. */
    ComplaintNumber keep(BiConsumer<Complaint, Acting> done) {
        var complaint = Fixtures.aComplaint();
        done.accept(complaint, by(ALBA));
        return keep(complaint);
    }

    ComplaintSnapshot file(ComplaintNumber number) {
        return register.complaints().get(number).snapshot();
    }

    /** The use case added exactly these facts to a complaint, now and under this name. */
    void assertAdded(ComplaintNumber number, PersonId author, ComplaintEvent... facts) {
        var added = register.journal().timeline(number).stream()
                .filter(entry -> entry.stamp().recordedAt().equals(LATER))
                .toList();
        assertThat(added).extracting(Entry::event).containsExactly(facts);
        assertThat(added).extracting(Entry::stamp).containsOnly(new Stamp(author, LATER));
    }

    /** The act is refused by this rule, and nothing in the register has changed. */
    void assertRefused(Rule rule, ThrowingCallable act) {
        var before = everything();

        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));

        assertThat(everything()).isEqualTo(before);
    }

    /** The act fails so, and nothing in the register has changed. */
    void assertFails(Class<? extends RuntimeException> failure, ThrowingCallable act) {
        var before = everything();

        assertThatThrownBy(act).isInstanceOf(failure);

        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        var all = new ArrayList<Object>();
        register.rows().forEach(RegisterFilter.EVERYTHING, row -> {
            all.add(file(row.number()));
            all.add(register.journal().timeline(row.number()));
        });
        all.add(register.actions().all());
        all.add(register.briefings().all());
        all.add(register.settings().current());
        all.add(register.journal().latestActs(1_000));
        return all;
    }
}
