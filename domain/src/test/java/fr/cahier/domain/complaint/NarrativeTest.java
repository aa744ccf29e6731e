package fr.cahier.domain.complaint;

import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.EMAIL;
import static fr.cahier.domain.TheFirm.FIRM;
import static fr.cahier.domain.TheFirm.MEDIATION;
import static fr.cahier.domain.TheFirm.PHONE;
import static fr.cahier.domain.TheFirm.RECEIVED;
import static fr.cahier.domain.TheFirm.STRANGER;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.TRAINING;
import static fr.cahier.domain.TheFirm.UNHEARD_OF;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.domain.complaint.ComplaintEvent.Acknowledged;
import fr.cahier.domain.complaint.ComplaintEvent.Assigned;
import fr.cahier.domain.complaint.ComplaintEvent.ClientInformed;
import fr.cahier.domain.complaint.ComplaintEvent.Closed;
import fr.cahier.domain.complaint.ComplaintEvent.Corrected;
import fr.cahier.domain.complaint.ComplaintEvent.FollowUpNoted;
import fr.cahier.domain.complaint.ComplaintEvent.FormerHandlerNamed;
import fr.cahier.domain.complaint.ComplaintEvent.MalfunctionFound;
import fr.cahier.domain.complaint.ComplaintEvent.MalfunctionLeftWithoutAction;
import fr.cahier.domain.complaint.ComplaintEvent.Recorded;
import fr.cahier.domain.complaint.ComplaintEvent.Redated;
import fr.cahier.domain.complaint.ComplaintEvent.Reopened;
import fr.cahier.domain.complaint.ComplaintEvent.Responded;
import fr.cahier.domain.complaint.ComplaintEvent.ResponseExtended;
import fr.cahier.domain.deadline.ComplaintDates;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.DueDates;
import fr.cahier.domain.firm.Euros;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The timeline of a case: each fact in one sentence that loses nothing. */
class NarrativeTest {

    @Test
    void a_receipt_tells_what_was_written_down_and_what_is_due() {
        var event = received(AnIntake.ofAComplaint().by(PHONE).build(), true, null, null);

        assertTold(
                event,
                "Reçue le 02/03/2026 (Téléphone) ; à formaliser par écrit ; nom du client : Claire Petit"
                        + " ; objet de la réclamation : Dossier sans nouvelles ; prestation visée : Conseil"
                        + " ; échéances : accusé 12/03/2026, réponse 02/05/2026"
                        + " ; règle de délai : procedure 1",
                "Received on 2 Mar 2026 (Téléphone); to be put in writing; complainant: Claire Petit"
                        + "; subject: Dossier sans nouvelles; service concerned: Conseil"
                        + "; due: acknowledgement 12 Mar 2026, response 2 May 2026"
                        + "; deadline policy: procedure 1");
    }

    @Test
    void a_receipt_keeps_all_its_details() {
        var event = received(
                AnIntake.thatTellsEverything().about(BRUNO).build(), false, "ancien.csv, ligne 3", "appelée deux fois");

        assertTold(
                event,
                "Reçue le 02/03/2026 (Courriel) ; nom du client : Claire Petit"
                        + " ; qualité du réclamant : consommateur ; relation avec le cabinet : client"
                        + " ; coordonnées : claire.petit@client.example"
                        + " ; objet de la réclamation : Dossier sans nouvelles"
                        + " ; description : Trois relances, aucune réponse. ; prestation visée : Conseil"
                        + " ; motif : Délai ; demande du client : Une réponse"
                        + " ; personne visée : Bruno Faure (bruno) ; interne ou externe : interne"
                        + " ; interlocuteur choisi par le client : Alba Morel ; reçue par : Élise Caron"
                        + " ; date d’envoi : 28/02/2026 ; référence : R-17 ; suites reprises : appelée deux fois"
                        + " ; reprise de « ancien.csv, ligne 3 »"
                        + " ; échéances : accusé 12/03/2026, réponse 02/05/2026"
                        + " ; règle de délai : procedure 1",
                "Received on 2 Mar 2026 (Courriel); complainant: Claire Petit"
                        + "; complainant kind: consumer; relation: client"
                        + "; contact: claire.petit@client.example"
                        + "; subject: Dossier sans nouvelles"
                        + "; description: Trois relances, aucune réponse.; service concerned: Conseil"
                        + "; category: Délai; remedy sought: Une réponse"
                        + "; person concerned: Bruno Faure (bruno); internal or external: internal"
                        + "; preferred handler: Alba Morel; received by: Élise Caron"
                        + "; sent on: 28 Feb 2026; reference: R-17; follow-up taken over: appelée deux fois"
                        + "; taken over from “ancien.csv, ligne 3”"
                        + "; due: acknowledgement 12 Mar 2026, response 2 May 2026"
                        + "; deadline policy: procedure 1");
    }

    @Test
    void a_correction_tells_what_was_added_changed_and_removed() {
        var event = new Corrected(List.of(
                new Correction(ComplaintField.SUBJECT, "Retard", "Retard de dossier"),
                new Correction(ComplaintField.REFERENCE, null, "R-17"),
                new Correction(ComplaintField.DESCRIPTION, "Deux relances", null)));

        assertTold(
                event,
                "Corrigée : objet de la réclamation : « Retard de dossier » au lieu de « Retard »"
                        + " ; référence : « R-17 », ajout ; description : « Deux relances » retiré",
                "Corrected: subject: “Retard de dossier” instead of “Retard”"
                        + "; reference: “R-17” added; description: “Deux relances” removed");
    }

    @Test
    void a_correction_of_codes_people_and_dates_is_told_in_words() {
        var event = new Corrected(Correction.between(
                AnIntake.ofAComplaint().build(),
                AnIntake.thatTellsEverything().by(PHONE).service(TRAINING).build()));

        assertTold(
                event,
                "Corrigée : référence : « R-17 », ajout ; support utilisé : « Téléphone » au lieu de « Courriel »"
                        + " ; prestation visée : « Formation » au lieu de « Conseil »"
                        + " ; personne visée : « Transports Vidal », ajout ; date d’envoi : « 28/02/2026 », ajout"
                        + " ; reçue par : « Élise Caron », ajout ; qualité du réclamant : « consommateur », ajout"
                        + " ; relation avec le cabinet : « client », ajout"
                        + " ; coordonnées : « claire.petit@client.example », ajout"
                        + " ; description : « Trois relances, aucune réponse. », ajout ; motif : « Délai », ajout"
                        + " ; demande du client : « Une réponse », ajout ; interne ou externe : « externe », ajout"
                        + " ; interlocuteur choisi par le client : « Alba Morel », ajout",
                "Corrected: reference: “R-17” added; channel: “Téléphone” instead of “Courriel”"
                        + "; service concerned: “Formation” instead of “Conseil”"
                        + "; person concerned: “Transports Vidal” added; sent on: “28 Feb 2026” added"
                        + "; received by: “Élise Caron” added; complainant kind: “consumer” added"
                        + "; relation: “client” added; contact: “claire.petit@client.example” added"
                        + "; description: “Trois relances, aucune réponse.” added; category: “Délai” added"
                        + "; remedy sought: “Une réponse” added; internal or external: “external” added"
                        + "; preferred handler: “Alba Morel” added");
    }

    @Test
    void an_assignment_tells_to_whom() {
        assertTold(
                new Assigned(new Assignment(BRUNO.id(), TODAY, null, null)),
                "Confiée à Bruno Faure le 16/03/2026",
                "Assigned to Bruno Faure on 16 Mar 2026");
    }

    @Test
    void p9_an_assignment_tells_why_the_clients_choice_or_a_conflict_was_set_aside() {
        assertTold(
                new Assigned(new Assignment(BRUNO.id(), TODAY, "congés", "seul présent")),
                "Confiée à Bruno Faure le 16/03/2026 ; le client avait demandé quelqu’un d’autre : congés"
                        + " ; personne visée, affectée par un responsable malgré le conflit d’intérêts : seul présent",
                "Assigned to Bruno Faure on 16 Mar 2026; the client had asked for somebody else: congés"
                        + "; person concerned, assigned by a manager in spite of the conflict of interest: seul présent");
    }

    @Test
    void a_former_handler_is_named() {
        assertTold(
                new FormerHandlerNamed("Yvon Bel"),
                "Suivie par un ancien interlocuteur : Yvon Bel",
                "Followed by a former handler: Yvon Bel");
    }

    @Test
    void p3_an_acknowledgement_tells_its_day_and_its_channel() {
        assertTold(
                new Acknowledged(new Acknowledgement(TODAY, EMAIL)),
                "Réception accusée le 16/03/2026 ; support : Courriel",
                "Receipt acknowledged on 16 Mar 2026; channel: Courriel");
        assertTold(
                new Acknowledged(new Acknowledgement(TODAY, null)),
                "Réception accusée le 16/03/2026",
                "Receipt acknowledged on 16 Mar 2026");
    }

    @Test
    void p4_a_progress_notice_tells_its_text_and_what_was_promised() {
        assertTold(
                new ClientInformed(new ProgressNotice(TODAY, PHONE, "Expertise en cours", TODAY.plusDays(4))),
                "Client informé le 16/03/2026 (Téléphone) : Expertise en cours ; date promise : 20/03/2026",
                "Client informed on 16 Mar 2026 (Téléphone): Expertise en cours; promised date: 20 Mar 2026");
        assertTold(
                new ClientInformed(new ProgressNotice(TODAY, PHONE, "Expertise en cours", null)),
                "Client informé le 16/03/2026 (Téléphone) : Expertise en cours",
                "Client informed on 16 Mar 2026 (Téléphone): Expertise en cours");
    }

    @Test
    void a_holding_response_tells_its_reasons_and_an_extension_both_dates() {
        assertTold(
                new ClientInformed(new ProgressNotice(TODAY, PHONE, "Expertise en cours", TODAY.plusDays(4), true)),
                "Réponse d’attente envoyée le 16/03/2026 (Téléphone) : Expertise en cours"
                        + " ; date promise : 20/03/2026",
                "Holding response sent on 16 Mar 2026 (Téléphone): Expertise en cours; promised date: 20 Mar 2026");
        assertTold(
                new ResponseExtended(TODAY.plusDays(3), TODAY.plusDays(15)),
                "Échéance de la réponse reportée du 19/03/2026 au 31/03/2026",
                "Response due on 31 Mar 2026 instead of 19 Mar 2026");
    }

    @Test
    void a_redating_tells_why_and_each_date_and_text_that_changed() {
        var before = DueDates.of("procedure", 1, TODAY, TODAY.plusDays(9));

        assertTold(
                new Redated(
                        before, DueDates.of("procedure", 1, TODAY.plusDays(1), TODAY.plusDays(4)), "erreur de date"),
                "Échéances revues : erreur de date ; accusé de réception : 17/03/2026 au lieu de 16/03/2026"
                        + " ; réponse : 20/03/2026 au lieu de 25/03/2026",
                "Due dates reconsidered: erreur de date; acknowledgement: 17 Mar 2026 instead of 16 Mar 2026"
                        + "; response: 20 Mar 2026 instead of 25 Mar 2026");
        assertTold(
                new Redated(before, DueDates.of("procedure", 2, TODAY, TODAY.plusDays(4)), "nouvelle version"),
                "Échéances revues : nouvelle version"
                        + " ; accusé de réception : règle « procedure 2 » au lieu de « procedure 1 »"
                        + " ; réponse : 20/03/2026 au lieu de 25/03/2026"
                        + " ; réponse : règle « procedure 2 » au lieu de « procedure 1 »",
                "Due dates reconsidered: nouvelle version"
                        + "; acknowledgement: policy “procedure 2” instead of “procedure 1”"
                        + "; response: 20 Mar 2026 instead of 25 Mar 2026"
                        + "; response: policy “procedure 2” instead of “procedure 1”");
        assertTold(
                new Redated(before, DueDates.of("procedure", 1, TODAY, TODAY.plusDays(4)), "accord du client"),
                "Échéances revues : accord du client ; réponse : 20/03/2026 au lieu de 25/03/2026",
                "Due dates reconsidered: accord du client; response: 20 Mar 2026 instead of 25 Mar 2026");
    }

    @Test
    void p6_a_rejection_tells_the_recourse() {
        var response = new Response(
                TODAY,
                EMAIL,
                Outcome.PARTLY_UPHELD,
                "Nous remboursons les frais.",
                new Redress(RedressKind.REFUND, Euros.parse("1234.5")),
                new Recourse(MEDIATION, "Médiation du Port, 1 quai Neuf"));

        assertTold(
                new Responded(response),
                "Réponse partiellement favorable envoyée le 16/03/2026 ; support : Courriel"
                        + " ; réponse apportée : Nous remboursons les frais. ; réparation : remboursement"
                        + " ; montant accordé : 1234,50 € ; médiateur : Médiation du Port"
                        + " ; voies de recours : Médiation du Port, 1 quai Neuf",
                "Response sent on 16 Mar 2026: partly upheld; channel: Courriel"
                        + "; what was answered: Nous remboursons les frais.; redress: refund"
                        + "; redress amount: 1234.50 €; mediator: Médiation du Port"
                        + "; recourse: Médiation du Port, 1 quai Neuf");
    }

    @Test
    void a_response_leaves_out_what_it_has_not() {
        assertTold(
                new Responded(new Response(TODAY, null, Outcome.UPHELD, "Oui.", Redress.NONE, null)),
                "Réponse favorable envoyée le 16/03/2026 ; réponse apportée : Oui.",
                "Response sent on 16 Mar 2026: upheld; what was answered: Oui.");
        assertTold(
                new Responded(new Response(
                        TODAY, null, Outcome.REJECTED, "Non.", Redress.NONE, new Recourse(null, "Le tribunal"))),
                "Réponse défavorable envoyée le 16/03/2026 ; réponse apportée : Non. ; voies de recours : Le tribunal",
                "Response sent on 16 Mar 2026: rejected; what was answered: Non.; recourse: Le tribunal");
    }

    @Test
    void p10_a_malfunction_tells_its_number_kind_and_what_it_is() {
        assertTold(
                new MalfunctionFound(new Malfunction(2, MalfunctionKind.BREACH, "Relance oubliée", TODAY, null)),
                "Dysfonctionnement n° 2 relevé le 16/03/2026 (manquement) : Relance oubliée",
                "Malfunction no. 2 found on 16 Mar 2026 (breach): Relance oubliée");
    }

    @Test
    void p11_a_malfunction_left_without_action_tells_why() {
        assertTold(
                new MalfunctionLeftWithoutAction(2, "cas isolé"),
                "Dysfonctionnement n° 2 laissé sans suite : cas isolé",
                "Malfunction no. 2 left without action: cas isolé");
    }

    @Test
    void p1_a_closing_tells_its_reason() {
        assertTold(
                new Closed(new Closure(TODAY, ClosureReason.WITHDRAWN, "par téléphone")),
                "Close le 16/03/2026 : retirée ; note : par téléphone",
                "Closed on 16 Mar 2026: withdrawn; note: par téléphone");
        assertTold(
                new Closed(new Closure(TODAY, ClosureReason.ANSWERED, null)),
                "Close le 16/03/2026 : répondue",
                "Closed on 16 Mar 2026: answered");
    }

    @Test
    void a_reopening_tells_what_is_promised_and_which_closing_stays() {
        assertTold(
                new Reopened(
                        new Reopening(TODAY, "pièce nouvelle", TODAY.plusDays(15)),
                        new Closure(TODAY.minusDays(3), ClosureReason.ANSWERED, "par courrier")),
                "Rouverte le 16/03/2026 : pièce nouvelle ; réponse promise pour le 31/03/2026"
                        + " ; clôture conservée : 13/03/2026, répondue ; note : par courrier",
                "Reopened on 16 Mar 2026: pièce nouvelle; response promised for 31 Mar 2026"
                        + "; closure kept on record: 13 Mar 2026, answered; note: par courrier");
    }

    @Test
    void what_people_wrote_is_told_to_the_character() {
        var trap = "l'accord {0} n'a pas été ''tenu'' {";

        assertTold(
                new FormerHandlerNamed(trap),
                "Suivie par un ancien interlocuteur : " + trap,
                "Followed by a former handler: " + trap);
        assertThat(french(received(AnIntake.ofAComplaint().subject(trap).build(), false, null, null)))
                .contains("objet de la réclamation : " + trap + " ; ");
        assertThat(french(new Corrected(List.of(new Correction(ComplaintField.SUBJECT, trap, "{1}")))))
                .isEqualTo("Corrigée : objet de la réclamation : « {1} » au lieu de « " + trap + " »");
    }

    @Test
    void what_the_firm_no_longer_knows_keeps_its_code() {
        assertThat(french(new Assigned(new Assignment(STRANGER, TODAY, null, null))))
                .isEqualTo("Confiée à stranger le 16/03/2026");
        assertThat(french(new Acknowledged(new Acknowledgement(TODAY, UNHEARD_OF))))
                .endsWith("support : UNHEARD_OF");
    }

    @Test
    void follow_up_brought_up_to_date() {
        assertTold(
                new FollowUpNoted("Client rappelé"),
                "Suites reprises, mises à jour ; suites : Client rappelé",
                "Follow-up taken over, brought up to date; follow-up: Client rappelé");
        assertThat(french(new FollowUpNoted(null))).isEqualTo("Suites reprises, mises à jour");
    }

    @Test
    void no_kind_of_fact_is_without_a_sentence() {
        // The tests above tell each of these; a new kind of fact comes here with its own.
        assertThat(ComplaintEvent.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        Recorded.class,
                        Corrected.class,
                        Assigned.class,
                        FollowUpNoted.class,
                        FormerHandlerNamed.class,
                        Acknowledged.class,
                        ClientInformed.class,
                        ResponseExtended.class,
                        Redated.class,
                        Responded.class,
                        MalfunctionFound.class,
                        MalfunctionLeftWithoutAction.class,
                        Closed.class,
                        Reopened.class);
    }

    private static Recorded received(Intake intake, boolean oral, String source, String followUpNote) {
        return new Recorded(
                intake, DeadlineRules.DEFAULT.dueDates(ComplaintDates.received(RECEIVED)), oral, source, followUpNote);
    }

    private static void assertTold(ComplaintEvent event, String french, String english) {
        assertThat(french(event)).isEqualTo(french);
        assertThat(Narrative.of(event, FIRM, Locale.ENGLISH)).isEqualTo(english);
    }

    private static String french(ComplaintEvent event) {
        return Narrative.of(event, FIRM, Locale.FRENCH);
    }
}
