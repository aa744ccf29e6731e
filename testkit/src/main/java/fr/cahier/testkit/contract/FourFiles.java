package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.BRUNO;
import static fr.cahier.testkit.Fixtures.CHLOE;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.IntakeBuilder.anIntake;

import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.History;
import fr.cahier.domain.complaint.PersonConcerned;
import fr.cahier.domain.firm.PersonId;
import fr.cahier.testkit.Fixtures;
import fr.cahier.testkit.IntakeBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Four files that come in another order by each field; the second one is open and has nothing optional. */
final class FourFiles {
    private FourFiles() {}

    static List<Complaint> all() {
        return List.of(
                closed(
                        file(4, "Zoé", "b")
                                .by(Fixtures.LETTER)
                                .about(Fixtures.TRAINING)
                                .against(new PersonConcerned("Paul", null, null)),
                        followedBy(BRUNO, null, "x", 10)),
                Complaint.record(file(2, "Élodie", "a").build(), by(CHLOE)),
                closed(
                        file(3, "Alain", "C")
                                .by(Fixtures.PHONE)
                                .about(Fixtures.CONTRACT)
                                .against(new PersonConcerned("Anne", null, null)),
                        followedBy(ALBA, null, "M", 9)),
                closed(file(2, "alain", "é"), followedBy(null, "Mme Ancienne", "a", 10)));
    }

    private static IntakeBuilder file(int received, String from, String subject) {
        return anIntake().receivedOn(Samples.march(received)).from(from).subject(subject);
    }

    private static Complaint closed(IntakeBuilder intake, History history) {
        return Complaint.takeOver(intake.build(), history, by(CHLOE));
    }

    private static History followedBy(@Nullable PersonId handler, @Nullable String former, String note, int closedOn) {
        var closure = new Closure(Samples.march(closedOn), ClosureReason.TAKEN_OVER, null);
        return new History(handler, former, null, null, closure, note, "registre.csv");
    }
}
