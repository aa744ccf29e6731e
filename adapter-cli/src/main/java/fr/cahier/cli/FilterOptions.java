package fr.cahier.cli;

import fr.cahier.application.port.RegisterFilter;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which complaints to list; all conditions hold at once. */
final class FilterOptions {
    @Option(names = "--client", paramLabel = "TEXTE", description = "le nom du client contient ce texte")
    private @Nullable String client;

    @Option(names = "--subject", paramLabel = "TEXTE", description = "l’objet contient ce texte")
    private @Nullable String subject;

    @Option(names = "--about", paramLabel = "TEXTE", description = "la personne visée contient ce texte")
    private @Nullable String about;

    @Option(names = "--follow-up", paramLabel = "TEXTE", description = "les suites contiennent ce texte")
    private @Nullable String followUp;

    @Option(names = "--channel", paramLabel = "SUPPORT", description = "support utilisé : code ou libellé")
    private @Nullable String channel;

    @Option(names = "--service", paramLabel = "PRESTATION", description = "prestation visée : code ou libellé")
    private @Nullable String service;

    @Option(names = "--category", paramLabel = "MOTIF", description = "motif : code ou libellé")
    private @Nullable String category;

    @Option(names = "--handler", paramLabel = "PERSONNE", description = "assignation du dossier : identifiant ou nom")
    private @Nullable String handler;

    @Option(
            names = "--outcome",
            paramLabel = "ISSUE",
            description = "UPHELD, PARTLY_UPHELD, REJECTED, ou le mot français")
    private @Nullable String outcome;

    @Option(names = "--reference", paramLabel = "RÉFÉRENCE", description = "référence d’origine, exactement")
    private @Nullable String reference;

    @Mixin
    private final RangeOptions ranges = new RangeOptions();

    @Option(names = "--open", description = "dossiers ouverts seulement")
    private boolean open;

    @Option(names = "--closed", description = "dossiers clos seulement")
    private boolean closed;

    @Option(names = "--unassigned", description = "dossiers ouverts que personne ne suit")
    private boolean unassigned;

    @Option(names = "--late", description = "la prochaine échéance est passée")
    private boolean late;

    @Option(
            names = "--due-within",
            paramLabel = "JOURS",
            description = "la prochaine échéance est passée, ou tombe d’ici là")
    private @Nullable Integer dueWithin;

    RegisterFilter filter(OpenRegister register) {
        return ranges.within(nextDue(state(texts(lists(RegisterFilter.EVERYTHING, register))), register.today()));
    }

    private RegisterFilter lists(RegisterFilter filter, OpenRegister register) {
        var firm = register.firm();
        var choices = register.choices();
        var more = with(filter, ComplaintField.CHANNEL, choices.sought("--channel", firm.channels(), channel));
        more = with(more, ComplaintField.SERVICE, choices.sought("--service", firm.services(), service));
        more = with(more, ComplaintField.CATEGORY, choices.sought("--category", firm.categories(), category));
        more = with(more, ComplaintField.OUTCOME, choices.constant("--outcome", Outcome.class, outcome));
        return with(more, ComplaintField.HANDLER, handler(register));
    }

    /** Somebody whom the firm no longer lists may still be named on old files: looked for as written. */
    private @Nullable String handler(OpenRegister register) {
        if (handler == null || handler.isBlank()) {
            return handler;
        }
        var known = register.firm().person(handler);
        if (known.isEmpty()) {
            register.tell("list.formerHandler", handler);
        }
        return known.map(person -> person.id().value()).orElse(handler);
    }

    private RegisterFilter texts(RegisterFilter filter) {
        var more = with(filter, ComplaintField.COMPLAINANT, client);
        more = with(more, ComplaintField.SUBJECT, subject);
        more = with(more, ComplaintField.PERSON_CONCERNED, about);
        more = with(more, ComplaintField.FOLLOW_UP, followUp);
        return with(more, ComplaintField.REFERENCE, reference);
    }

    private RegisterFilter state(RegisterFilter filter) {
        if (open && closed) {
            throw Refused.usage("--open et --closed s’excluent : ne donnez que l’un des deux.");
        }
        var asked = unassigned ? filter.with(ComplaintField.HANDLER, "") : filter;
        return open || closed || unassigned ? asked.open(!closed) : asked;
    }

    private RegisterFilter nextDue(RegisterFilter filter, LocalDate today) {
        if (late) {
            return filter.nextDueBy(today.minusDays(1));
        }
        return dueWithin == null ? filter : filter.nextDueBy(today.plusDays(dueWithin));
    }

    private static RegisterFilter with(RegisterFilter filter, ComplaintField field, @Nullable Object value) {
        return value == null ? filter : filter.with(field, value.toString());
    }
}
