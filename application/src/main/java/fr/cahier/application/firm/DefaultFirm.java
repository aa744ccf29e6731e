package fr.cahier.application.firm;

import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.firm.Category;
import fr.cahier.domain.firm.Channel;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.FirmList;
import fr.cahier.domain.firm.Service;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The settings of a new register: usual French lists, nobody in it, and no mediator, because naming one that the firm
 * has not joined would be a false statement.
 */
public final class DefaultFirm {
    private DefaultFirm() {}

    /** A firm of this name, in metropolitan France. */
    public static Firm named(String name) {
        return new Firm(
                name,
                ZoneId.of("Europe/Paris"),
                List.of(),
                services(),
                channels(),
                categories(),
                new FirmList<>(List.of()),
                DeadlineRules.DEFAULT);
    }

    private static FirmList<Service> services() {
        return new FirmList<>(Stream.of(
                        "ADVICE Conseil",
                        "CONTRACT Contrat, adhésion",
                        "CLAIM_HANDLING Gestion de sinistre ou de prestation",
                        "TRAINING Formation",
                        "WELCOME_DESK Accueil, secrétariat",
                        "OTHER_SERVICE Autre prestation")
                .map(line -> new Service(code(line), label(line), false))
                .toList());
    }

    private static FirmList<Channel> channels() {
        var written = Stream.of(
                        "LETTER Lettre",
                        "REGISTERED_LETTER Lettre recommandée",
                        "EMAIL Courriel",
                        "WEB_FORM Formulaire en ligne")
                .map(line -> new Channel(code(line), label(line), true, false));
        var spoken = Stream.of(
                        "PHONE Téléphone",
                        "IN_PERSON Sur place",
                        "INSTANT_MESSAGE SMS, messagerie",
                        "SOCIAL_MEDIA Réseaux sociaux, avis en ligne")
                .map(line -> new Channel(code(line), label(line), false, false));
        var passedOn = Stream.of(
                        "SURVEY Questionnaire de satisfaction",
                        "THIRD_PARTY Tiers (assureur, financeur, autorité, avocat)",
                        "OTHER_CHANNEL Autre support")
                .map(line -> new Channel(code(line), label(line), true, false));
        return new FirmList<>(
                Stream.of(written, spoken, passedOn).flatMap(stream -> stream).toList());
    }

    private static FirmList<Category> categories() {
        return new FirmList<>(Stream.of(
                        "ADVERTISING Publicité, démarchage",
                        "INFORMATION Information précontractuelle",
                        "ADVICE Conseil, devoir de conseil",
                        "SALE_CONSENT Souscription, consentement, technique de vente",
                        "REFUSAL Refus d’octroi ou de souscription",
                        "PRICING Tarif, cotisation, frais, facturation",
                        "WELCOME Accueil, relation, comportement",
                        "DELAY Délai ou absence de traitement",
                        "ADMIN Gestion administrative, erreur",
                        "CONTRACT Exécution ou interprétation du contrat",
                        "CLAIM Sinistre, indemnisation, expertise",
                        "TERMINATION Résiliation, clôture, rétractation",
                        "REPLY_QUALITY Qualité d’une réponse apportée",
                        "DATA_PROTECTION Données personnelles",
                        "ACCESSIBILITY Accessibilité, handicap, discrimination",
                        "TEACHING Contenu pédagogique",
                        "TRAINER Formateur, enseignant, moniteur",
                        "SCHEDULING Organisation, planning, logistique, matériel",
                        "ASSESSMENT Évaluation, examen, attestation",
                        "OTHER Autre")
                .map(line -> new Category(code(line), label(line), false))
                .toList());
    }

    private static Code code(String line) {
        return new Code(line.substring(0, line.indexOf(' ')));
    }

    private static String label(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }
}
