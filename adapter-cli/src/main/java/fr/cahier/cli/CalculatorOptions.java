package fr.cahier.cli;

import fr.cahier.domain.deadline.Region;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What due dates are calculated from, without a register. */
final class CalculatorOptions {
    @Option(
            names = "--policy",
            paramLabel = "TEXTE",
            description = "texte qui fixe les délais : procedure (par défaut), acpr-2016-r-02, acpr-2022-r-01,"
                    + " acpr-2024-r-02, amf-doc-2012-07, psp-l133-45 ou gdpr-art-12")
    @Nullable
    String policy;

    @Option(
            names = "--received",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "date de réception, comme 2026-05-04 ou 04/05/2026")
    @Nullable
    LocalDate received;

    @Option(
            names = "--sent",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "date d’envoi, d’où comptent les textes de l’ACPR depuis 2022")
    @Nullable
    LocalDate sent;

    @Option(
            names = "--region",
            paramLabel = "RÉGION",
            converter = RegionConverter.class,
            description =
                    "pour les jours fériés : metropole (par défaut), alsace-moselle, guadeloupe, guyane, la-reunion,"
                            + " martinique, mayotte, nouvelle-caledonie, polynesie-francaise, saint-barthelemy, saint-martin,"
                            + " saint-pierre-et-miquelon ou wallis-et-futuna")
    @Nullable
    Region region;

    @Option(
            names = "--batch",
            paramLabel = "FICHIER",
            description =
                    "calcule chaque ligne « réception[,envoi] » d’un fichier, ou de l’entrée standard pour « - » :"
                            + " une ligne de réponse par ligne lue, en JSON avec --output json ou ndjson")
    @Nullable
    String batch;

    boolean isUsed() {
        return policy != null || received != null || sent != null || region != null || batch != null;
    }

    /** Reads the name of a region. */
    static final class RegionConverter implements ITypeConverter<Region> {
        @Override
        public Region convert(String name) {
            return Region.of(name.strip());
        }
    }
}
