package fr.cahier.documents;

import fr.cahier.application.port.Mapping;
import fr.cahier.application.port.SettingsFiles;
import fr.cahier.application.port.UnreadableFile;
import fr.cahier.domain.firm.Firm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Settings as YAML, read strictly: what is not understood is refused with its place, never passed over. */
final class YamlSettings implements SettingsFiles {
    private static final int LARGEST = 1 << 20;

    @Override
    public Firm readFirm(InputStream yaml) {
        return new FirmSection(YamlTree.read(text(yaml))).firm();
    }

    @Override
    public void writeFirm(Firm firm, OutputStream yaml) {
        try {
            yaml.write(FirmYaml.of(firm).getBytes(StandardCharsets.UTF_8));
            yaml.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Mapping readMapping(InputStream yaml) {
        return new MappingSection(YamlTree.read(text(yaml))).mapping();
    }

    private static String text(InputStream yaml) {
        try {
            var bytes = yaml.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableFile("Le fichier de réglages dépasse 1 Mio : est-ce le bon ?");
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("Le fichier de réglages n’est pas en UTF-8. Enregistrez-le dans cet encodage.", e);
        } catch (IOException e) {
            throw new UnreadableFile("Le fichier de réglages ne peut pas être lu.", e);
        }
    }
}
