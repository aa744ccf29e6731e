package fr.cahier.cli;

import fr.cahier.application.complaint.RedateComplaint;
import fr.cahier.application.complaint.RedateComplaint.Result;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Redating;
import fr.cahier.domain.deadline.Duty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** « cahier redate »: the due dates of one case, derived anew or set by hand. */
@Command(
        name = "redate",
        description = {
            "Recalcule les échéances d’un dossier, ou les fixe à la main (responsable).",
            "Le calcul suit les textes que le cabinet applique aujourd’hui. Les anciennes dates et la raison restent au journal."
        },
        footer = {
            "Exemples : cahier redate 2026-0042 --reason \"Date d’envoi connue depuis\"",
            "           cahier redate 2026-0042 --response-due 15/06/2026 --reason \"Accord du client\" --dry-run"
        })
final class RedateCommand extends RegisterCommand {

    @Parameters(paramLabel = "NUMÉRO", description = "numéro de la réclamation (2026-0042), ou sa référence d’origine")
    private String complaint = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "RAISON",
            description = "pourquoi ; elle reste au journal")
    private String reason = "";

    @Option(
            names = "--acknowledgement-due",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "fixe à la main l’échéance de l’accusé de réception")
    private @Nullable LocalDate acknowledgementDue;

    @Option(
            names = "--response-due",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "fixe à la main l’échéance de la réponse")
    private @Nullable LocalDate responseDue;

    @Option(names = "--dry-run", description = "montre ce qui changerait, n’écrit rien")
    private boolean dryRun;

    RedateCommand(Desk desk) {
        super(desk);
    }

    @Override
    ExitCode work(OpenRegister register) {
        var number = register.number(complaint);
        var order = new Redating(acknowledgementDue, responseDue, reason);
        var result = register.get(RedateComplaint.class)
                .handle(new RedateComplaint.Command(register.actor(), number, order, dryRun));
        var told = new Told(desk(), register);
        if (dryRun) {
            told.data(json(number, result));
            desk().say(done(number, result));
        } else {
            told.act(number, done(number, result));
        }
        return ExitCode.DONE;
    }

    private String done(ComplaintNumber number, Result result) {
        var phrases = desk().phrases();
        var changes = changed(result)
                .map(duty -> phrases.say(
                        how(duty, result),
                        duty,
                        result.before().of(duty).on(),
                        result.after().of(duty).on(),
                        result.after().of(duty).policy()))
                .toList();
        if (changes.isEmpty()) {
            return phrases.say("done.nothingToRedate", number);
        }
        return phrases.say(dryRun ? "done.wouldRedate" : "done.redated", number, String.join(" ; ", changes));
    }

    private String how(Duty duty, Result result) {
        var after = result.after().of(duty).on();
        if (after.equals(byHand(duty))) {
            return "done.redated.byHand";
        }
        return after.equals(result.before().of(duty).on()) ? "done.redated.steps" : "done.redated.duty";
    }

    private @Nullable LocalDate byHand(Duty duty) {
        return duty == Duty.ACKNOWLEDGEMENT ? acknowledgementDue : responseDue;
    }

    private static Stream<Duty> changed(Result result) {
        return Arrays.stream(Duty.values())
                .filter(duty -> !result.after().of(duty).equals(result.before().of(duty)));
    }

    /** What would change, for programs: the complaint itself is as it was. */
    private Map<String, Object> json(ComplaintNumber number, Result result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", number.toString());
        json.put("dryRun", true);
        json.put("changes", changed(result).map(duty -> change(duty, result)).toList());
        return json;
    }

    private Map<String, Object> change(Duty duty, Result result) {
        var json = DerivationJson.of(duty, result.after().of(duty), desk().locale());
        json.put("from", result.before().of(duty).on().toString());
        return json;
    }
}
