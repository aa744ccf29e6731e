package fr.cahier.testkit.contract;

import static fr.cahier.testkit.Fixtures.EMAIL;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.ComplainantKind;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.RedressKind;
import fr.cahier.domain.complaint.Relation;
import fr.cahier.domain.complaint.Side;
import fr.cahier.domain.firm.Code;
import fr.cahier.testkit.Fixtures;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the register must show of {@link Samples}, once in it. */
final class ShownRows {
    private ShownRows() {}

    static RegisterRow full(ComplaintNumber number) {
        return new RegisterRow(
                number,
                1,
                "REC-0042",
                Samples.march(3),
                "Élodie Fictive",
                Fixtures.PHONE,
                "Devis non respecté",
                Fixtures.CONTRACT,
                "Bruno Modèle",
                Fixtures.ALBA,
                "Mme Ancienne",
                Samples.full(number, 1).followUp(),
                Samples.march(15),
                Samples.march(1),
                Fixtures.CHLOE,
                ComplainantKind.BUSINESS,
                Relation.BENEFICIARY,
                "elodie@courriel.example",
                "Première ligne\nSeconde ligne",
                new Code("PRICING"),
                "Un geste commercial",
                Side.INTERNAL,
                Fixtures.BRUNO,
                Samples.march(6),
                Fixtures.LETTER,
                Samples.march(25),
                Samples.march(8),
                EMAIL,
                Outcome.PARTLY_UPHELD,
                "Nous vous remboursons une partie.",
                "Médiateur de l’Exemple, 75000 Paris",
                RedressKind.REFUND,
                new BigDecimal("120.50"),
                ClosureReason.ANSWERED,
                "Le client remercie",
                "Suites de l’ancien registre",
                2,
                true,
                Samples.march(13),
                LocalDate.of(2026, 5, 4),
                "charte",
                null);
    }

    static RegisterRow bare(ComplaintNumber number) {
        return new RegisterRow(
                number,
                1,
                null,
                LocalDate.of(2026, 2, 2),
                "Camille Fictif",
                EMAIL,
                "Attestation jamais reçue",
                Fixtures.ADVICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                false,
                LocalDate.of(2026, 2, 12),
                LocalDate.of(2026, 4, 2),
                "procedure",
                LocalDate.of(2026, 2, 12));
    }
}
