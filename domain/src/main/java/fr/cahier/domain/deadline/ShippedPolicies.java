package fr.cahier.domain.deadline;

import static fr.cahier.domain.deadline.Duty.ACKNOWLEDGEMENT;
import static fr.cahier.domain.deadline.Duty.RESPONSE;
import static fr.cahier.domain.deadline.EndConvention.NEXT_WORKING_DAY;
import static fr.cahier.domain.deadline.EndConvention.STRICT;
import static fr.cahier.domain.deadline.PeriodUnit.BUSINESS_DAY;
import static fr.cahier.domain.deadline.PeriodUnit.CALENDAR_DAY;
import static fr.cahier.domain.deadline.PeriodUnit.MONTH;
import static fr.cahier.domain.deadline.PeriodUnit.OUVRABLE_DAY;
import static fr.cahier.domain.deadline.StartEvent.RECEIVED;
import static fr.cahier.domain.deadline.StartEvent.SENT;

import fr.cahier.domain.deadline.Extension.Condition;
import fr.cahier.domain.deadline.Extension.Decider;
import fr.cahier.domain.deadline.RecourseOwed.Body;
import fr.cahier.domain.deadline.RecourseOwed.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts that come with Cahier. A change of one is a new version beside the old one, which old complaints name. */
public final class ShippedPolicies {
    private static final String MONETARY_CODE = "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006072026/";
    private static final String ACPR = "https://acpr.banque-france.fr/";

    /** The procedure's own words: « 10 jours » and « 2 mois », both « à compter de la réception » (P2, P5). */
    public static final DeadlinePolicy PROCEDURE = new DeadlinePolicy(
            "procedure",
            1,
            "Plan de gestion des réclamations",
            new Citation("Plan de gestion des réclamations", null, null, Certainty.ESTABLISHED),
            Validity.ALWAYS,
            List.of(
                    new TimeLimit(ACKNOWLEDGEMENT, new Period(10, CALENDAR_DAY), RECEIVED, STRICT),
                    new TimeLimit(RESPONSE, new Period(2, MONTH), RECEIVED, STRICT)),
            new RecourseOwed(When.ON_REJECTION, Body.MEDIATOR));

    private static final List<DeadlinePolicy> ALL = List.of(
            PROCEDURE,
            // 2011-R-05 and 2015-R-03 before it said the same: no first day.
            acpr(
                    "acpr-2016-r-02",
                    "2016-R-02",
                    new Validity(null, LocalDate.of(2022, 12, 30)),
                    RECEIVED,
                    When.ON_REJECTION,
                    Certainty.CONCORDANT),
            acpr(
                    "acpr-2022-r-01",
                    "2022-R-01",
                    new Validity(LocalDate.of(2022, 12, 31), LocalDate.of(2024, 7, 1)),
                    SENT,
                    When.IN_EVERY_ANSWER,
                    Certainty.ESTABLISHED),
            acpr(
                    "acpr-2024-r-02",
                    "2024-R-02",
                    new Validity(LocalDate.of(2024, 7, 2), null),
                    SENT,
                    When.IN_EVERY_ANSWER,
                    Certainty.ESTABLISHED),
            new DeadlinePolicy(
                    "amf-doc-2012-07",
                    1,
                    "Instruction AMF DOC-2012-07",
                    new Citation(
                            "Règlement général de l’AMF et instruction DOC-2012-07",
                            "art. 325-23",
                            "https://www.amf-france.org/en/eli/fr/aai/amf/rg/article/325-23",
                            Certainty.ESTABLISHED),
                    Validity.ALWAYS,
                    tenOuvrablesAndTwoMonths(RECEIVED),
                    new RecourseOwed(When.ON_REJECTION, Body.AMF_OMBUDSMAN_OR_MEDIATOR)),
            new DeadlinePolicy(
                    "psp-l133-45",
                    1,
                    "Services de paiement",
                    new Citation("Code monétaire et financier", "art. L133-45", MONETARY_CODE, Certainty.ESTABLISHED),
                    Validity.ALWAYS,
                    // Jours ouvrables in the French sense, or the days on which the firm operates, as L133-4 has it for
                    // payment services: the earlier date is kept, the other one told.
                    List.of(new TimeLimit(
                            RESPONSE,
                            new Period(15, OUVRABLE_DAY),
                            RECEIVED,
                            STRICT,
                            // From receipt as well: 35 in all, not 15 and 35 more.
                            extension(new Period(35, OUVRABLE_DAY), Condition.BEYOND_THE_FIRMS_CONTROL),
                            BUSINESS_DAY)),
                    new RecourseOwed(When.ON_REJECTION, Body.MEDIATOR)),
            new DeadlinePolicy(
                    "gdpr-art-12",
                    1,
                    "Demande relative aux données personnelles",
                    new Citation(
                            "Règlement (UE) 2016/679 (RGPD) et règlement (CEE, Euratom) nº 1182/71",
                            "art. 12(3) ; art. 3",
                            "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
                            Certainty.ESTABLISHED),
                    new Validity(LocalDate.of(2018, 5, 25), null),
                    // Regulation 1182/71 says itself that it prolongs the periods of European acts.
                    List.of(new TimeLimit(
                            RESPONSE,
                            new Period(1, MONTH),
                            RECEIVED,
                            NEXT_WORKING_DAY,
                            extension(new Period(3, MONTH), Condition.COMPLEX_OR_NUMEROUS_REQUESTS),
                            null)),
                    new RecourseOwed(When.ON_REJECTION, Body.CNIL_AND_COURTS)));

    private ShippedPolicies() {}

    /** All of them, the default first. */
    public static List<DeadlinePolicy> all() {
        return ALL;
    }

    /** Their identifiers, for who is to choose one. */
    public static String ids() {
        return ALL.stream().map(DeadlinePolicy::id).collect(Collectors.joining(", "));
    }

    /** The one of this identifier. */
    public static Optional<DeadlinePolicy> find(String id) {
        return ALL.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    private static DeadlinePolicy acpr(
            String id, String number, Validity validity, StartEvent from, When recourse, Certainty certainty) {
        return new DeadlinePolicy(
                id,
                1,
                "Recommandation ACPR " + number,
                new Citation(
                        "Recommandation ACPR " + number + " sur le traitement des réclamations", null, ACPR, certainty),
                validity,
                tenOuvrablesAndTwoMonths(from),
                new RecourseOwed(recourse, Body.MEDIATOR));
    }

    private static List<TimeLimit> tenOuvrablesAndTwoMonths(StartEvent from) {
        return List.of(
                new TimeLimit(ACKNOWLEDGEMENT, new Period(10, OUVRABLE_DAY), from, STRICT),
                new TimeLimit(
                        RESPONSE,
                        new Period(2, MONTH),
                        from,
                        STRICT,
                        extension(null, Condition.EXCEPTIONAL_CIRCUMSTANCES),
                        null));
    }

    private static Extension extension(@Nullable Period until, Condition condition) {
        return new Extension(Decider.HANDLER, until, condition);
    }
}
