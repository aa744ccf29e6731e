package fr.cahier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.complaint.ComplainantKind;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Intake;
import fr.cahier.domain.complaint.Relation;
import fr.cahier.domain.complaint.Side;
import fr.cahier.testkit.Fixtures;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCommandTest {
    @TempDir
    Path folder;

    Trial trial;

    @BeforeEach
    void aRegister() {
        trial = Trial.in(folder);
    }

    @Test
    void only_the_number_goes_out_and_the_due_dates_are_words() {
        var ran = trial.run(
                "record",
                "--as",
                "chloe",
                "--client",
                "Odile Ferrand",
                "--channel",
                "EMAIL",
                "--service",
                "ADVICE",
                "--subject",
                "Frais non annoncés");

        assertThat(ran.out()).isEqualToIgnoringNewLines("2026-0001");
        assertThat(ran.err()).contains("26/03/2026", "16/05/2026", "cahier --as chloe assign 2026-0001");
        assertThat(ran.err()).doesNotContain("formaliser");
    }

    @Test
    void every_field_of_the_receipt_is_written_down() {
        var number = trial.recorded(
                "--sent",
                "2026-02-27",
                "--kind",
                "consommateur",
                "--relation",
                "ancien client",
                "--contact",
                "06 00",
                "--description",
                "Tout le récit",
                "--category",
                "Tarif, cotisation, frais, facturation",
                "--about",
                "Autre Personne",
                "--about-side",
                "externe",
                "--wants",
                "Un avoir",
                "--preferred",
                "alba",
                "--received-by",
                "bruno",
                "--reference",
                "ANCIEN-12");

        var intake = intake(number);
        assertThat(intake.receivedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(intake.sentOn()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(intake.complainant().name()).isEqualTo("Odile Ferrand");
        assertThat(intake.complainant().kind()).isEqualTo(ComplainantKind.CONSUMER);
        assertThat(intake.complainant().relation()).isEqualTo(Relation.FORMER_CLIENT);
        assertThat(intake.complainant().contact()).isEqualTo("06 00");
        assertThat(intake.channel()).isEqualTo(Fixtures.EMAIL);
        assertThat(intake.subject()).isEqualTo("Frais non annoncés");
        assertThat(intake.description()).isEqualTo("Tout le récit");
        assertThat(intake.service()).isEqualTo(Fixtures.ADVICE);
        assertThat(intake.category()).hasToString("PRICING");
        assertThat(intake.personConcerned().name()).isEqualTo("Autre Personne");
        assertThat(intake.personConcerned().side()).isEqualTo(Side.EXTERNAL);
        assertThat(intake.remedySought()).isEqualTo("Un avoir");
        assertThat(intake.preferredHandler()).isEqualTo(Fixtures.ALBA);
        assertThat(intake.receivedBy()).isEqualTo(Fixtures.BRUNO);
        assertThat(intake.reference()).isEqualTo("ANCIEN-12");
    }

    @Test
    void it_was_received_today_by_who_acts_unless_said_otherwise() {
        var ran = trial.run(
                "record",
                "--client",
                "X",
                "--channel",
                "EMAIL",
                "--service",
                "ADVICE",
                "--subject",
                "S",
                "--as",
                "Chloé Témoin");

        assertThat(intake(ran.out().strip()).receivedOn()).isEqualTo(Fixtures.TODAY);
        assertThat(intake(ran.out().strip()).receivedBy()).isEqualTo(Fixtures.CHLOE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "02/03/2026", "2/3/2026"})
    void days_are_read_as_people_and_programs_write_them(String day) {
        var ran = trial.run(
                "record",
                "--as",
                "chloe",
                "--client",
                "X",
                "--channel",
                "EMAIL",
                "--service",
                "ADVICE",
                "--subject",
                "S",
                "--received",
                day);

        assertThat(intake(ran.out().strip()).receivedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void an_oral_complaint_is_to_be_put_in_writing() {
        var ran = trial.run(
                "record",
                "--as",
                "chloe",
                "--client",
                "X",
                "--channel",
                "téléphone",
                "--service",
                "ADVICE",
                "--subject",
                "S");

        assertThat(ran.err()).contains("À formaliser par écrit");
    }

    @Test
    void programs_get_an_object() {
        var ran = trial.run(
                "record",
                "--as",
                "chloe",
                "--client",
                "X",
                "--channel",
                "EMAIL",
                "--service",
                "ADVICE",
                "--subject",
                "S",
                "--output",
                "ndjson");

        assertThat(ran.out()).startsWith("{\"number\":\"2026-0001\",").contains("\"nextDueOn\":\"2026-03-26\"");
    }

    @Test
    void a_handler_named_at_once_gets_the_file() {
        var number = trial.recorded("--handler", "alba");

        assertThat(trial.run("list", "--handler", "alba").out()).contains(number);
    }

    @Test
    void a_long_description_comes_from_standard_input() {
        var number = trial.typing("Première ligne\nSeconde ligne\n").recorded("--description", "-");

        assertThat(intake(number).description()).isEqualTo("Première ligne\nSeconde ligne");
    }

    @Test
    void a_correction_changes_what_was_given_and_nothing_else() {
        var number = trial.recorded("--contact", "06 00", "--category", "PRICING");
        var before = intake(number);

        var ran = trial.asAlba("correct", number, "--contact", "", "--subject", "Frais cachés");

        assertThat(ran.code()).isZero();
        var after = intake(number);
        assertThat(after.complainant().contact()).isNull();
        assertThat(after.subject()).isEqualTo("Frais cachés");
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("subject", "complainant")
                .isEqualTo(before);
    }

    private Intake intake(String number) {
        return trial.registers
                .at(folder.resolve("registre"))
                .complaints()
                .get(ComplaintNumber.parse(number))
                .snapshot()
                .intake();
    }
}
