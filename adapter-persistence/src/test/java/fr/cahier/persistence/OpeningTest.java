package fr.cahier.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.RegisterBusy;
import fr.cahier.application.port.RegisterSession;
import fr.cahier.application.port.RegisterUnusable;
import fr.cahier.application.port.RegisterUnusable.Problem;
import fr.cahier.domain.InvalidInput;
import fr.cahier.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a register is created, opened, refused and closed. */
class OpeningTest {
    @TempDir
    Path folders;

    @Test
    void a_register_is_made_where_nothing_was_or_in_an_empty_folder() throws IOException {
        OnDisk.created(folders.resolve("new/deep")).close();
        OnDisk.created(Files.createDirectory(folders.resolve("empty"))).close();

        try (var again = OnDisk.at(folders.resolve("new/deep"))) {
            assertThat(again.get(FirmSettings.class).current()).isEqualTo(Fixtures.FIRM);
        }
    }

    @Test
    void nothing_is_made_where_something_is() throws IOException {
        var folder = Files.createDirectory(folders.resolve("photos"));
        var photo = Files.writeString(folder.resolve("photo.txt"), "mine");

        assertProblem(() -> OnDisk.created(folder), Problem.NOT_EMPTY);
        assertProblem(() -> OnDisk.created(photo), Problem.NOT_EMPTY);

        assertThat(folder.toFile().list()).containsExactly("photo.txt");
        assertThat(photo).hasContent("mine");
    }

    @Test
    void a_register_is_not_made_over_another_one() {
        OnDisk.created(folders.resolve("register")).close();

        assertProblem(() -> OnDisk.created(folders.resolve("register")), Problem.NOT_EMPTY);

        OnDisk.at(folders.resolve("register")).close();
    }

    @Test
    void a_folder_that_cannot_be_made_is_not_writable() throws IOException {
        var file = Files.createFile(folders.resolve("file"));

        assertProblem(() -> OnDisk.created(file.resolve("register")), Problem.NOT_WRITABLE);
    }

    @Test
    void a_register_whose_lock_cannot_be_written_is_not_writable() throws IOException {
        var folder = aRegister();
        Files.delete(folder.resolve(FolderLock.FILE));
        Files.createDirectory(folder.resolve(FolderLock.FILE));

        assertProblem(() -> OnDisk.at(folder), Problem.NOT_WRITABLE);
    }

    @Test
    void a_register_that_is_not_there_is_absent_and_is_not_made() throws IOException {
        var empty = Files.createDirectory(folders.resolve("empty"));

        assertProblem(() -> OnDisk.at(folders.resolve("nowhere")), Problem.ABSENT);
        assertProblem(() -> OnDisk.at(empty), Problem.ABSENT);

        assertThat(folders.resolve("nowhere")).doesNotExist();
        assertThat(empty).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"register.script", "register.properties"})
    void a_register_with_a_broken_file_is_damaged(String file) throws IOException {
        var folder = aRegister();
        Files.writeString(folder.resolve(file), "version=\u0000\nCREATE RUBBISH\n");

        assertProblem(() -> OnDisk.at(folder), Problem.DAMAGED);
    }

    @Test
    void a_database_of_something_else_is_damaged() throws Exception {
        var folder = Files.createDirectory(folders.resolve("other"));
        DatabaseTool.run(folder, "CREATE TABLE other (id INTEGER)");

        assertProblem(() -> OnDisk.at(folder), Problem.DAMAGED);
    }

    @Test
    void a_register_of_a_newer_version_is_refused_and_left_as_it_is() throws Exception {
        var folder = aRegister();
        DatabaseTool.run(folder, "UPDATE \"flyway_schema_history\" SET \"version\" = '999'");

        assertProblem(() -> OnDisk.at(folder), Problem.NEWER_VERSION);
        assertProblem(() -> OnDisk.at(folder), Problem.NEWER_VERSION);
    }

    @Test
    @Timeout(20)
    void a_register_that_is_open_elsewhere_is_busy_at_once_and_names_the_process() {
        var folder = aRegister();
        try (var held = OnDisk.at(folder)) {
            var start = System.nanoTime();

            assertThatThrownBy(() -> OnDisk.at(folder))
                    .isInstanceOf(RegisterBusy.class)
                    .hasMessage(Long.toString(ProcessHandle.current().pid()));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            assertThat(held.get(FirmSettings.class).current()).isEqualTo(Fixtures.FIRM);
        }
        OnDisk.at(folder).close();
    }

    @Test
    void a_register_that_could_not_be_opened_is_not_held() throws IOException {
        var folder = aRegister();
        var script = Files.readString(folder.resolve("register.script"));
        Files.writeString(folder.resolve("register.script"), "CREATE RUBBISH\n");
        assertProblem(() -> OnDisk.at(folder), Problem.DAMAGED);

        Files.writeString(folder.resolve("register.script"), script);

        OnDisk.at(folder).close();
    }

    @Test
    void nothing_is_opened_before_the_first_use_and_closing_twice_does_no_harm() {
        var module = PersistenceModule.open(folders.resolve("nowhere").toString());
        var injector = com.google.inject.Guice.createInjector(module);

        injector.getInstance(Complaints.class);
        injector.getInstance(RegisterSession.class).close();
        injector.getInstance(RegisterSession.class).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://localhost/cahier", "jdbc:h2:mem:x", "a;shutdown=true", " "})
    void an_address_we_do_not_know_is_refused(String register) {
        assertThatThrownBy(() -> PersistenceModule.open(register)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void an_hsqldb_address_works_as_well_as_a_folder() {
        var address = "jdbc:hsqldb:mem:address";
        assertProblem(
                () -> new Database(Address.of(address), () -> Opening.existing(Address.of(address))).open(),
                Problem.ABSENT);

        var module = PersistenceModule.create(address, Fixtures.FIRM, Fixtures.stamp(Fixtures.ALBA));
        var injector = com.google.inject.Guice.createInjector(module);

        assertThat(injector.getInstance(FirmSettings.class).current()).isEqualTo(Fixtures.FIRM);
        injector.getInstance(RegisterSession.class).close();
    }

    @Test
    void settings_that_somebody_changed_are_put_right_when_it_is_opened() throws Exception {
        var folder = aRegister();
        DatabaseTool.run(folder, "SET DATABASE TRANSACTION CONTROL LOCKS", "SET FILES WRITE DELAY 10000 MILLIS");

        OnDisk.at(folder).close();

        assertThat(Files.readString(folder.resolve("register.script")))
                .contains("SET DATABASE TRANSACTION CONTROL MVCC", "SET FILES WRITE DELAY 0")
                .contains("SET DATABASE DEFAULT TABLE TYPE CACHED", "CREATE CACHED TABLE PUBLIC.COMPLAINT(");
    }

    private Path aRegister() {
        var folder = folders.resolve("register");
        OnDisk.created(folder).close();
        return folder;
    }

    private static void assertProblem(ThrowingCallable opening, Problem problem) {
        assertThatThrownBy(opening)
                .asInstanceOf(type(RegisterUnusable.class))
                .extracting(RegisterUnusable::problem)
                .isEqualTo(problem);
    }
}
