package fr.cahier.documents;

import static fr.cahier.documents.FirmYaml.with;

import fr.cahier.domain.Words;
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
import fr.cahier.domain.deadline.StartEvent;
import fr.cahier.domain.deadline.TimeLimit;
import fr.cahier.domain.deadline.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts that a firm wrote itself, as it will edit them. */
final class PolicyYaml {
    private static final Words WORDS = Words.in(Locale.FRENCH);

    private PolicyYaml() {}

    /** How to write one, with every value that may be chosen. */
    static String explained() {
        return """
                Les textes du cabinet, à nommer aussi dans « policies ». Ce qui change augmente « version » : des dossiers
                citent l’ancienne. Facultatifs : article, address, validity, end, extension (et son until), otherReading
                (une autre façon de compter les mêmes jours : la date la plus proche est gardée, l’autre signalée) et recourse. Par exemple :
                  - id: charte
                    version: 1
                    title: Charte du cabinet
                    citation: { text: Charte d’engagement, article: art. 3, address: https://…, certainty: ESTABLISHED }
                    validity: { from: 2026-01-01, until: 2027-12-31 }
                    limits:
                      - { duty: ACKNOWLEDGEMENT, period: 5 OUVRABLE_DAY, from: RECEIVED, end: STRICT, otherReading: BUSINESS_DAY }
                      - duty: RESPONSE
                        period: 1 MONTH
                        from: RECEIVED
                        extension: { until: 2 MONTH, by: HANDLER, condition: EXCEPTIONAL_CIRCUMSTANCES }
                    recourse: { when: ON_REJECTION, to: MEDIATOR }
                Valeurs admises :
                """
                + values("certainty", Certainty.class)
                + values("duty", Duty.class)
                + values("period, otherReading", PeriodUnit.class)
                + values("from", StartEvent.class)
                + values("end", EndConvention.class)
                + values("by", Decider.class)
                + values("condition", Condition.class)
                + values("when", When.class)
                + values("to", Body.class);
    }

    private static String values(String key, Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> "%s (%s)".formatted(constant.name(), WORDS.label(constant)))
                .collect(Collectors.joining(", ", "· " + key + " : ", "\n"));
    }

    static Map<String, Object> of(DeadlinePolicy policy) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", policy.id());
        entry.put("version", policy.version());
        entry.put("title", policy.title());
        entry.put("citation", citation(policy.citation()));
        with(entry, "validity", validity(policy.validity()));
        entry.put("limits", policy.limits().stream().map(PolicyYaml::limit).toList());
        entry.put("recourse", recourse(policy.recourse()));
        return entry;
    }

    private static Map<String, Object> citation(Citation citation) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("text", citation.text());
        with(entry, "article", citation.article());
        with(entry, "address", citation.address());
        entry.put("certainty", citation.certainty().name());
        return entry;
    }

    private static @Nullable Map<String, Object> validity(Validity validity) {
        var entry = new LinkedHashMap<String, Object>();
        with(entry, "from", day(validity.from()));
        with(entry, "until", day(validity.until()));
        return entry.isEmpty() ? null : entry;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Map<String, Object> limit(TimeLimit limit) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("duty", limit.duty().name());
        entry.put("period", period(limit.period()));
        entry.put("from", limit.from().name());
        entry.put("end", limit.end().name());
        var extension = limit.extension();
        with(entry, "extension", extension == null ? null : extension(extension));
        var otherReading = limit.otherReading();
        return with(entry, "otherReading", otherReading == null ? null : otherReading.name());
    }

    private static Map<String, Object> extension(Extension extension) {
        var entry = new LinkedHashMap<String, Object>();
        var until = extension.until();
        with(entry, "until", until == null ? null : period(until));
        entry.put("by", extension.by().name());
        entry.put("condition", extension.condition().name());
        return entry;
    }

    private static Map<String, Object> recourse(RecourseOwed recourse) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("when", recourse.when().name());
        entry.put("to", recourse.to().name());
        return entry;
    }

    private static String period(Period period) {
        return period.count() + " " + period.unit().name();
    }
}
