package fr.cahier.cli;

import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Ordering;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.complaint.ComplaintField;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** « cahier list »: the register, filtered and sorted, a page at a time. */
@Command(
        name = "list",
        description = {
            "Liste les réclamations, la plus proche échéance d’abord.",
            "Tous les critères s’ajoutent ; sans critère, tout le registre."
        },
        footer = {
            "Exemples : cahier list --open --due-within 7",
            "           cahier list --service conseil --closed-from 01/01/2026 --output csv > clos.csv",
            "           cahier list --late --check   (code 5 s’il y en a : pour une tâche de chaque nuit)"
        })
final class ListCommand extends RegisterCommand {
    private static final int TABLE_LIMIT = 50;
    private static final int PAGE = 1000;

    /** The fields that the register finds wrong in a position of its own. */
    private static final Set<String> POSITION = Set.of("from", "number");

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Option(
            names = "--sort",
            paramLabel = "CHAMP",
            description = "trie par ce champ, comme receivedOn ou complainant (prochaine échéance par défaut)")
    private @Nullable String sort;

    @Option(names = "--desc", description = "trie à l’envers")
    private boolean descending;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "au plus N lignes (50 par défaut en table, sans limite ailleurs)")
    private @Nullable Integer limit;

    @Option(names = "--after", paramLabel = "REPÈRE", description = "la suite d’une liste : le repère qu’elle a donné")
    private @Nullable String after;

    @Option(names = "--check", description = "code de sortie 5 si au moins un dossier correspond")
    private boolean check;

    ListCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(OpenRegister register) {
        var filter = filters.filter(register);
        var left = limit();
        var listed = 0L;
        // The first page comes before the first character: what is refused leaves no half an answer.
        var page = page(register, filter, after, left);
        try (var writer = RowWriter.of(desk(), register)) {
            while (true) {
                page.rows().forEach(writer::row);
                listed += page.rows().size();
                left -= page.rows().size();
                if (page.next() == null || left <= 0) {
                    break;
                }
                page = page(register, filter, page.next(), left);
            }
            writer.end(page.next());
        }
        tell(listed, page.next());
        return check && listed > 0 ? ExitCode.RULE_SAID_NO : ExitCode.DONE;
    }

    private ComplaintRegister.Page page(
            OpenRegister register, RegisterFilter filter, @Nullable String from, long left) {
        try {
            return register.get(ComplaintRegister.class).page(filter, ordering(), from, (int) Math.min(PAGE, left));
        } catch (InvalidInput refused) {
            throw POSITION.contains(refused.field()) ? notAPosition() : refused;
        }
    }

    private Refused notAPosition() {
        return new Refused(
                ExitCode.INPUT_REFUSED,
                "INVALID_INPUT",
                desk().phrases().say("list.notAPosition", String.valueOf(after)));
    }

    private long limit() {
        if (limit != null && limit < 1) {
            throw Refused.usage("--limit : attendu un nombre entier, 1 au moins.");
        }
        if (limit != null) {
            return limit;
        }
        return desk().output() == Output.TABLE ? TABLE_LIMIT : Long.MAX_VALUE;
    }

    private Ordering ordering() {
        return new Ordering(sort == null ? null : field(sort), descending);
    }

    private static ComplaintField field(String key) {
        return Arrays.stream(ComplaintField.values())
                .filter(field -> field.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("--sort", Problem.NOT_ONE_OF, keys()));
    }

    private static String keys() {
        return Arrays.stream(ComplaintField.values()).map(ComplaintField::key).collect(Collectors.joining(", "));
    }

    private void count(long listed, @Nullable String next) {
        var many = listed == 1 ? "list.one" : "list.many";
        desk().tell(next == null ? many : many + "AndMore", listed, String.valueOf(next));
    }

    private void tell(long listed, @Nullable String next) {
        if (listed == 0) {
            desk().tell("list.none");
        } else if (desk().output() == Output.TABLE) {
            count(listed, next);
        } else if (next != null) {
            desk().tell("list.more", next);
        }
        if (check && listed > 0) {
            desk().tell("list.check");
        }
    }
}
