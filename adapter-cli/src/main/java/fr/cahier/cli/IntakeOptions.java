package fr.cahier.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is written down at receipt, as options; what was not given is {@code null}. */
final class IntakeOptions {

    @Option(names = "--client", paramLabel = "NOM", description = "nom du client, ou de qui réclame")
    @Nullable
    String client;

    @Option(names = "--channel", paramLabel = "SUPPORT", description = "support utilisé : code ou libellé du cabinet")
    @Nullable
    String channel;

    @Option(names = "--subject", paramLabel = "OBJET", description = "objet de la réclamation, en une ligne")
    @Nullable
    String subject;

    @Option(
            names = "--service",
            paramLabel = "PRESTATION",
            description = "prestation visée : code ou libellé du cabinet")
    @Nullable
    String service;

    @Option(names = "--category", paramLabel = "MOTIF", description = "motif : code ou libellé du cabinet")
    @Nullable
    String category;

    @Option(
            names = "--sent",
            paramLabel = "JOUR",
            description = "date d’envoi par le client, comme 2026-03-02 ou 02/03/2026")
    @Nullable
    String sent;

    @Option(names = "--about", paramLabel = "NOM", description = "personne visée")
    @Nullable
    String about;

    @Option(names = "--about-side", paramLabel = "CÔTÉ", description = "la personne visée est interne ou externe")
    @Nullable
    String aboutSide;

    @Option(names = "--kind", paramLabel = "QUALITÉ", description = "CONSUMER (consommateur), BUSINESS, ORGANISATION")
    @Nullable
    String kind;

    @Option(
            names = "--relation",
            paramLabel = "RELATION",
            description = "CLIENT, FORMER_CLIENT, PROSPECT, BENEFICIARY, INSURED, TRAINEE, LEGAL_REPRESENTATIVE, HEIR,"
                    + " FUNDER, THIRD_PARTY, ou le mot français")
    @Nullable
    String relation;

    @Option(names = "--contact", paramLabel = "COORDONNÉES", description = "où écrire ou appeler")
    @Nullable
    String contact;

    @Option(
            names = "--description",
            paramLabel = "TEXTE",
            description = "le récit, en toutes lettres ; « - » le lit sur l’entrée standard")
    @Nullable
    String description;

    @Option(names = "--wants", paramLabel = "TEXTE", description = "ce que demande le client")
    @Nullable
    String wants;

    @Option(names = "--preferred", paramLabel = "PERSONNE", description = "interlocuteur choisi par le client")
    @Nullable
    String preferred;

    @Option(names = "--received-by", paramLabel = "PERSONNE", description = "qui a reçu la réclamation")
    @Nullable
    String receivedBy;

    @Option(names = "--reference", paramLabel = "RÉFÉRENCE", description = "identifiant dans un autre outil")
    @Nullable
    String reference;
}
