package fr.cahier.cli;

import fr.cahier.application.complaint.AssignComplaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** « cahier assign »: gives a complaint to a handler. */
@Command(
        name = "assign",
        description = "Confie une réclamation à un interlocuteur habilité.",
        footer = "Exemple : cahier assign 2026-0042 --to alba --as chef")
final class AssignCommand extends ActCommand {

    @Option(
            names = "--to",
            required = true,
            paramLabel = "PERSONNE",
            description = "l’interlocuteur : identifiant ou nom d’une personne habilitée")
    private String to = "";

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

    AssignCommand(Desk desk) {
        super(desk);
    }

    @Override
    String act(OpenRegister register, ComplaintNumber number) {
        var handler = register.choices().requiredPerson("--to", to);
        register.get(AssignComplaint.class)
                .handle(new AssignComplaint.Command(
                        register.actor(), number, handler, departureReason, conflictReason));
        return say("done.assigned", number, register.firm().nameOf(handler));
    }
}
