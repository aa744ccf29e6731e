package fr.cahier.cli;

import fr.cahier.application.complaint.RecordComplaint;
import fr.cahier.application.port.PinnedDueDates;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** « cahier record »: writes a complaint in the register. */
@Command(
        name = "record",
        description = {
            "Inscrit une réclamation ; seul son numéro va sur la sortie standard.",
            "Obligatoires : --client, --channel, --subject, --service."
        },
        footer = {
            "Exemple : cahier record --client \"Odile Ferrand\" --channel courriel --service conseil \\",
            "            --subject \"Frais non annoncés\" --received 02/03/2026 --as accueil"
        })
final class RecordCommand extends RegisterCommand {

    @Option(
            names = "--received",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "date de réception (aujourd’hui par défaut), comme 2026-03-02 ou 02/03/2026")
    private @Nullable LocalDate received;

    @Mixin
    private final IntakeOptions intake = new IntakeOptions();

    @Option(names = "--handler", paramLabel = "PERSONNE", description = "à qui confier le dossier tout de suite")
    private @Nullable String handler;

    @Option(
            names = "--departure-reason",
            paramLabel = "RAISON",
            description = "pourquoi ce n’est pas l’interlocuteur que le client a choisi")
    private @Nullable String departureReason;

    @Option(
            names = "--conflict-reason",
            paramLabel = "RAISON",
            description = "pourquoi le confier à la personne visée elle-même (responsable seulement)")
    private @Nullable String conflictReason;

    RecordCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(OpenRegister register) {
        var by = register.actor();
        var choices = register.choices();
        var form = new IntakeForm(intake, choices, desk()).recorded(register.orToday(received), by);
        var number = register.get(RecordComplaint.class)
                .handle(new RecordComplaint.Command(
                        by, form, choices.person("--handler", handler), departureReason, conflictReason));
        tell(register, number);
        return ExitCode.DONE;
    }

    /** What to know of the due dates, once each. */
    private void warn(OpenRegister register, ComplaintNumber number) {
        var due = register.get(PinnedDueDates.class).of(number);
        Stream.of(due.acknowledgement(), due.response())
                .flatMap(date -> date.warnings().stream())
                .map(step -> step.sentence(desk().locale()))
                .distinct()
                .forEach(desk()::say);
    }

    private void tell(OpenRegister register, ComplaintNumber number) {
        var row = register.row(number);
        if (desk().output().forPrograms()) {
            new Told(desk(), register).data(RowJson.of(row, register.today()));
        } else {
            desk().print(number.toString());
        }
        desk().tell("done.recorded", row.acknowledgementDueOn(), row.responseDueOn());
        if (row.nextDueOn() != null && row.nextDueOn().isBefore(register.today())) {
            desk().tell("done.lateAlready", row.nextDueOn());
        }
        if (row.toBePutInWriting()) {
            desk().tell("done.oral");
        }
        warn(register, number);
        Hints.next(row, register).forEach(desk()::hint);
    }
}
