package fr.cahier.documents;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import fr.cahier.application.port.UnreadableFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Looks through an archive before the workbook reader trusts it: the reader itself keeps whatever a hostile file asks
 * for in memory.
 */
final class WorkbookParts {
    private static final int MOST_PARTS = 5_000;

    /** What inflating the parts may yield: several times what a sheet of a million rows needs. */
    private static final long MOST_BYTES = 3L << 30;

    /** The parser that the workbook reader uses, with the same settings: what one accepts, so does the other. */
    private static final XMLInputFactory XML = parser();

    private WorkbookParts() {}

    private static XMLInputFactory parser() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // A text that cannot be read fails where it is met, not where it is measured.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** @throws UnreadableFile when it is no workbook, or one that would not fit in memory */
    static void check(LocalFile file) {
        try (var zip = new ZipFile(file.path().toFile())) {
            var parts = zip.stream().limit(MOST_PARTS + 1L).toList();
            refusal(parts).ifPresent(why -> {
                throw file.refused(why);
            });
            check(zip, parts);
        } catch (OversizedWorkbook e) {
            throw file.refused(
                    e.getMessage() + " Enregistrez la seule feuille utile dans un classeur neuf, ou en CSV.", e);
        } catch (ZipException e) {
            throw file.refused(
                    "est un classeur incomplet, abîmé ou protégé. Ouvrez-le dans un tableur et enregistrez-le de nouveau.",
                    e);
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    private static Optional<String> refusal(List<? extends ZipEntry> parts) {
        var names = parts.stream()
                .map(part -> part.getName().toLowerCase(Locale.ROOT))
                .toList();
        if (parts.size() > MOST_PARTS || new HashSet<>(names).size() < names.size()) {
            return Optional.of("n’est pas un classeur ordinaire : trop de fichiers dedans, ou deux du même nom.");
        }
        if (names.stream().anyMatch(name -> name.matches("xl/workbook\\d*\\.xml"))) {
            return Optional.empty();
        }
        if (names.contains("xl/workbook.bin")) {
            return Optional.of("est un classeur binaire (.xlsb). Enregistrez-le en XLSX ou en CSV.");
        }
        if (names.contains("meta-inf/manifest.xml") && names.contains("content.xml")) {
            return Optional.of("est un classeur OpenDocument (.ods). Enregistrez-le en XLSX ou en CSV.");
        }
        return Optional.of("est une archive ZIP, pas un classeur XLSX. Extrayez le fichier qu’elle contient.");
    }

    private static void check(ZipFile zip, List<? extends ZipEntry> parts) throws IOException {
        var budget = new InflationBudget(MOST_BYTES);
        var shared = new SharedTexts();
        for (var part : parts) {
            try (var in = new InflatedPart(zip.getInputStream(part), part.getCompressedSize(), budget)) {
                check(in, shared);
            }
        }
        if (!shared.areComplete()) {
            throw new ZipException("shared texts");
        }
    }

    private static void check(InflatedPart in, SharedTexts shared) throws IOException {
        try {
            new PartScan(XML.createXMLStreamReader(in), shared).run();
        } catch (XMLStreamException notXml) {
            // A picture, or XML that is broken: the workbook reader will not get further than here either.
            if (notXml.getNestedException() instanceof IOException unreadable) {
                throw unreadable;
            }
        }
    }
}
