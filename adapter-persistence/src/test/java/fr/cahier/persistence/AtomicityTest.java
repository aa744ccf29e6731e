package fr.cahier.persistence;

import static fr.cahier.testkit.Fixtures.ALBA;
import static fr.cahier.testkit.Fixtures.FIRM;
import static fr.cahier.testkit.Fixtures.aComplaint;
import static fr.cahier.testkit.Fixtures.by;
import static fr.cahier.testkit.Fixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.application.port.Imports;
import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.testkit.contract.RegisterUnderTest;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change whose journal cannot be written is no change. */
class AtomicityTest {
    private static final ComplaintNumber FIRST = new ComplaintNumber(2026, 1);

    @TempDir
    Path folders;

    private Database database;
    private RegisterUnderTest ports;

    @BeforeEach
    void open() {
        var address = Address.of(folders.resolve("register").toString());
        database = new Database(
                address, () -> Opening.created(address, handle -> JdbiFirmSettings.found(handle, FIRM, stamp(ALBA))));
        var numbers = new Numbers(database);
        ports = new RegisterUnderTest(
                new JdbiComplaints(database, numbers),
                new JdbiCorrectiveActions(database, numbers),
                new JdbiBriefings(database, numbers),
                new JdbiFirmSettings(database),
                new JdbiComplaintRegister(database),
                new JdbiJournal(database),
                new JdbiImports(database, numbers),
                new JdbiMalfunctions(database),
                new JdbiPinnedDueDates(database));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_complaint_that_cannot_be_journalled_is_not_kept_and_takes_no_number() {
        breakTheJournal();
        assertThatThrownBy(() -> ports.complaints().add(aComplaint(), stamp(ALBA)))
                .isInstanceOf(JdbiException.class);

        mendTheJournal();

        assertThat(ports.rows()
                        .page(RegisterFilter.EVERYTHING, Ordering.BY_NUMBER, null, 10)
                        .rows())
                .isEmpty();
        assertThat(ports.complaints().add(aComplaint(), stamp(ALBA))).isEqualTo(FIRST);
    }

    @Test
    void a_save_that_cannot_be_journalled_changes_nothing() {
        ports.complaints().add(aComplaint(), stamp(ALBA));
        var before = ports.complaints().get(FIRST);
        var changed = ports.complaints().get(FIRST);
        changed.findMalfunction(MalfunctionKind.BREACH, "Dossier égaré", by(ALBA));
        breakTheJournal();

        assertThatThrownBy(() -> ports.complaints().save(changed, stamp(ALBA))).isInstanceOf(JdbiException.class);

        assertThat(ports.complaints().get(FIRST).snapshot()).isEqualTo(before.snapshot());
        assertThat(ports.malfunctions().of(FIRST)).isEmpty();
    }

    @Test
    void a_batch_that_cannot_be_journalled_leaves_neither_rows_nor_identities() {
        breakTheJournal();
        var entry = new Imports.Entry(aComplaint(), "row-1", "print");

        assertThatThrownBy(() -> ports.imports().commit(List.of(entry), List.of(), stamp(ALBA)))
                .isInstanceOf(JdbiException.class);

        assertThat(ports.rows().rows(List.of(FIRST))).isEmpty();
        assertThat(ports.imports().known(List.of("row-1"))).isEmpty();
    }

    @Test
    void settings_that_cannot_be_journalled_stay_as_they_were() {
        breakTheJournal();

        assertThatThrownBy(() -> ports.settings()
                        .replace(FIRM, fr.cahier.application.firm.DefaultFirm.named("Autre"), List.of(), stamp(ALBA)))
                .isInstanceOf(JdbiException.class);

        assertThat(ports.settings().current()).isEqualTo(FIRM);
    }

    private void breakTheJournal() {
        database.apart(handle -> handle.execute("ALTER TABLE journal RENAME TO hidden"));
    }

    private void mendTheJournal() {
        database.apart(handle -> handle.execute("ALTER TABLE hidden RENAME TO journal"));
    }
}
