package fr.cahier.documents;

import fr.cahier.domain.deadline.Certainty;
import fr.cahier.domain.deadline.Citation;
import fr.cahier.domain.deadline.DeadlinePolicy;
import fr.cahier.domain.deadline.Duty;
import fr.cahier.domain.deadline.EndConvention;
import fr.cahier.domain.deadline.Extension;
import fr.cahier.domain.deadline.Extension.Condition;
import fr.cahier.domain.deadline.Extension.Decider;
import fr.cahier.domain.deadline.Period;
import fr.cahier.domain.deadline.PeriodUnit;
import fr.cahier.domain.deadline.RecourseOwed;
import fr.cahier.domain.deadline.RecourseOwed.Body;
import fr.cahier.domain.deadline.RecourseOwed.When;
import fr.cahier.domain.deadline.ShippedPolicies;
import fr.cahier.domain.deadline.StartEvent;
import fr.cahier.domain.deadline.TimeLimit;
import fr.cahier.domain.deadline.Validity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/** A text that a firm wrote itself, as read. */
record PolicySection(YamlPart part) {
    private static final String UNITS = YamlPart.names(PeriodUnit.class);
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,9}) +(%s)".formatted(UNITS.replace(", ", "|")));
    private static final RecourseOwed USUAL_RECOURSE = new RecourseOwed(When.ON_REJECTION, Body.MEDIATOR);

    DeadlinePolicy policy() {
        part.withKeys(FirmSection.keys("id version title citation validity limits recourse"));
        return part.checked(() -> new DeadlinePolicy(
                id(part.required("id")),
                version(part.required("version")),
                part.required("title").string(),
                citation(part.required("citation")),
                part.optional("validity").map(PolicySection::validity).orElse(Validity.ALWAYS),
                limits(part.required("limits")),
                part.optional("recourse").map(PolicySection::recourse).orElse(USUAL_RECOURSE)));
    }

    private static String id(YamlPart part) {
        var id = part.string();
        if (ShippedPolicies.find(id).isPresent()) {
            throw part.refused("c’est l’identifiant d’un texte fourni ; attendu : un autre que %s."
                    .formatted(ShippedPolicies.ids()));
        }
        return id;
    }

    private static int version(YamlPart part) {
        try {
            return Integer.parseInt(part.string());
        } catch (NumberFormatException e) {
            throw part.refused("n’est pas une version ; attendu : 1, 2, 3…");
        }
    }

    private static Citation citation(YamlPart part) {
        part.withKeys(FirmSection.keys("text article address certainty"));
        return part.checked(() -> new Citation(
                part.required("text").string(),
                FirmSection.text(part, "article"),
                FirmSection.text(part, "address"),
                part.required("certainty").oneOf(Certainty.class)));
    }

    private static Validity validity(YamlPart part) {
        part.withKeys(FirmSection.keys("from until"));
        return part.checked(() -> new Validity(
                part.optional("from").map(DeadlineSection::day).orElse(null),
                part.optional("until").map(DeadlineSection::day).orElse(null)));
    }

    private static List<TimeLimit> limits(YamlPart part) {
        var duties = EnumSet.noneOf(Duty.class);
        var limits = new ArrayList<TimeLimit>();
        for (var item : part.items()) {
            var limit = limit(item);
            if (!duties.add(limit.duty())) {
                throw item.required("duty")
                        .refused("« %s » a déjà sa durée ; attendu, au plus une fois : %s."
                                .formatted(limit.duty(), YamlPart.names(Duty.class)));
            }
            limits.add(limit);
        }
        if (limits.isEmpty()) {
            throw part.refused("attendu : au moins une durée, pour %s.".formatted(YamlPart.names(Duty.class)));
        }
        return limits;
    }

    private static TimeLimit limit(YamlPart part) {
        part.withKeys(FirmSection.keys("duty period from end extension otherReading"));
        return part.checked(() -> new TimeLimit(
                part.required("duty").oneOf(Duty.class),
                period(part.required("period")),
                part.required("from").oneOf(StartEvent.class),
                part.optional("end").map(end -> end.oneOf(EndConvention.class)).orElse(EndConvention.STRICT),
                part.optional("extension").map(PolicySection::extension).orElse(null),
                part.optional("otherReading")
                        .map(unit -> unit.oneOf(PeriodUnit.class))
                        .orElse(null)));
    }

    private static Extension extension(YamlPart part) {
        part.withKeys(FirmSection.keys("until by condition"));
        return new Extension(
                part.required("by").oneOf(Decider.class),
                part.optional("until").map(PolicySection::period).orElse(null),
                part.required("condition").oneOf(Condition.class));
    }

    private static RecourseOwed recourse(YamlPart part) {
        part.withKeys(FirmSection.keys("when to"));
        return new RecourseOwed(
                part.required("when").oneOf(When.class), part.required("to").oneOf(Body.class));
    }

    private static Period period(YamlPart part) {
        var written = PERIOD.matcher(part.string());
        if (!written.matches()) {
            throw part.refused("n’est pas une durée ; attendu : un nombre de 1 à %d, puis %s, comme 10 OUVRABLE_DAY."
                    .formatted(Period.LONGEST, UNITS));
        }
        return part.checked(() -> new Period(Integer.parseInt(written.group(1)), PeriodUnit.valueOf(written.group(2))));
    }
}
