package fr.cahier.cli;

import fr.cahier.domain.Text;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.Recourse;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.firm.Euros;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.Mediator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a response is made of. */
final class ResponseOptions {

    @Option(
            names = "--outcome",
            required = true,
            paramLabel = "ISSUE",
            description = "UPHELD (favorable), PARTLY_UPHELD (partiellement favorable) ou REJECTED (défavorable)")
    private String outcome = "";

    @Option(
            names = "--on",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "jour de l’envoi (aujourd’hui par défaut)")
    private @Nullable LocalDate on;

    @Option(names = "--channel", paramLabel = "SUPPORT", description = "par quel support : code ou libellé")
    private @Nullable String channel;

    @Option(names = "--text", paramLabel = "TEXTE", description = "la réponse ; « - » la lit sur l’entrée standard")
    private @Nullable String text;

    @Option(names = "--text-file", paramLabel = "FICHIER", description = "la réponse, dans un fichier texte en UTF-8")
    private @Nullable String file;

    @Option(
            names = "--redress",
            paramLabel = "RÉPARATION",
            description = "NONE, APOLOGY, EXPLANATION, REFUND, GOODWILL_GESTURE, REPEATED_SERVICE, CORRECTION,"
                    + " COMPENSATION, ou le mot français")
    private @Nullable String redress;

    @Option(names = "--amount", paramLabel = "EUROS", description = "ce que coûte la réparation, comme 120 ou 120,50")
    private @Nullable String amount;

    @Option(
            names = "--recourse",
            paramLabel = "RECOURS",
            description = "voies de recours du client : code ou nom d’un médiateur du cabinet, ou texte libre ;"
                    + " obligatoire en cas de rejet, même partiel, et toujours sous les textes de l’ACPR depuis 2022")
    private @Nullable String recourse;

    Response response(OpenRegister register, Desk desk) {
        var firm = register.firm();
        var choices = register.choices();
        var decided = choices.required("--outcome", Outcome.class, outcome);
        var said = Text.body("response", new TextSource(desk).text(text, file));
        return new Response(
                register.orToday(on),
                choices.listed(firm.channels(), channel),
                decided,
                said,
                redress(choices),
                recourse(firm, desk.phrases()));
    }

    private Redress redress(Choices choices) {
        var kind = choices.constant("--redress", RedressKind.class, redress);
        if (kind == null && amount != null) {
            throw Refused.usage("--amount : précisez aussi la réparation (--redress), comme « geste commercial ».");
        }
        return kind == null ? Redress.NONE : new Redress(kind, amount == null ? null : Euros.parse(amount));
    }

    private @Nullable Recourse recourse(Firm firm, Phrases phrases) {
        var named = recourse;
        if (named == null || named.isBlank()) {
            return null;
        }
        return firm.mediators()
                .find(named)
                .map(mediator -> new Recourse(mediator.code(), named(mediator)))
                .orElseGet(() -> new Recourse(null, inFull(named, firm, phrases)));
    }

    /** A single word tells no client whom to turn to: it is a mistyped code. */
    private static String inFull(String named, Firm firm, Phrases phrases) {
        if (named.strip().matches("(?s).*\\s.*")) {
            return named;
        }
        var codes = firm.mediators().activeCodes();
        var sentence = codes.isEmpty()
                ? phrases.say("refused.noMediator", named)
                : phrases.say("refused.notAMediator", named, codes);
        throw new Refused(ExitCode.INPUT_REFUSED, "INVALID_INPUT", sentence);
    }

    /** As the letter must name it (art. L616-1 Code de la consommation): name, address and website. */
    private static String named(Mediator mediator) {
        return Stream.of(mediator.label(), mediator.address(), mediator.website())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
