package fr.cahier.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.deadline.RecourseOwed.Body;
import fr.cahier.domain.deadline.RecourseOwed.When;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each shipped text is written, and where it sends the client next. */
class ShippedSourcesTest {

    @ParameterizedTest
    @CsvSource({
        "procedure,       ON_REJECTION,    MEDIATOR",
        "acpr-2016-r-02,  ON_REJECTION,    MEDIATOR",
        "acpr-2022-r-01,  IN_EVERY_ANSWER, MEDIATOR",
        "acpr-2024-r-02,  IN_EVERY_ANSWER, MEDIATOR",
        "amf-doc-2012-07, ON_REJECTION,    AMF_OMBUDSMAN_OR_MEDIATOR",
        "psp-l133-45,     ON_REJECTION, MEDIATOR",
        "gdpr-art-12,     ON_REJECTION,    CNIL_AND_COURTS",
    })
    void p6_the_recourse_to_name(String id, When when, Body to) {
        assertThat(policy(id).recourse()).isEqualTo(new RecourseOwed(when, to));
    }

    @ParameterizedTest
    @CsvSource({
        "procedure,       Plan de gestion des réclamations, Plan de gestion des réclamations, ESTABLISHED",
        "acpr-2016-r-02,  Recommandation ACPR 2016-R-02, Recommandation ACPR 2016-R-02 sur le traitement"
                + " des réclamations, CONCORDANT",
        "acpr-2022-r-01,  Recommandation ACPR 2022-R-01, Recommandation ACPR 2022-R-01 sur le traitement"
                + " des réclamations, ESTABLISHED",
        "acpr-2024-r-02,  Recommandation ACPR 2024-R-02, Recommandation ACPR 2024-R-02 sur le traitement"
                + " des réclamations, ESTABLISHED",
        "amf-doc-2012-07, Instruction AMF DOC-2012-07, 'Règlement général de l’AMF et instruction DOC-2012-07,"
                + " art. 325-23', ESTABLISHED",
        "psp-l133-45,     Services de paiement, 'Code monétaire et financier, art. L133-45', ESTABLISHED",
        "gdpr-art-12,     Demande relative aux données personnelles, 'Règlement (UE) 2016/679 (RGPD) et règlement"
                + " (CEE, Euratom) nº 1182/71, art. 12(3) ; art. 3', ESTABLISHED",
    })
    void each_names_its_source(String id, String title, String shown, Certainty certainty) {
        assertThat(policy(id).title()).isEqualTo(title);
        assertThat(policy(id).citation().shown()).isEqualTo(shown);
        assertThat(policy(id).citation().certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @MethodSource("published")
    void the_texts_of_others_can_be_read_at_their_address(DeadlinePolicy policy) {
        assertThat(policy.citation().address()).startsWith("https://");
    }

    static List<DeadlinePolicy> published() {
        return ShippedPolicies.all().subList(1, 7);
    }

    private static DeadlinePolicy policy(String id) {
        return ShippedPolicies.find(id).orElseThrow();
    }
}
