package fr.cahier.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import fr.cahier.application.port.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Builds the tree of a YAML file with the line of each part, and without what only programs write (anchors). */
final class YamlTree {
    private static final int DEEPEST = 20;

    private final YAMLParser yaml;

    private YamlTree(YAMLParser yaml) {
        this.yaml = yaml;
    }

    /** @throws UnreadableFile with the line, when it is not one plain YAML document */
    static YamlPart read(String text) {
        try (var parser = new YAMLFactory().createParser(text)) {
            var tree = new YamlTree(parser);
            if (parser.nextToken() == null) {
                throw new UnreadableFile("Le fichier de réglages est vide.");
            }
            var root = tree.part("", 0);
            if (parser.nextToken() != null) {
                throw tree.refused("un second document YAML commence. N’en gardez qu’un par fichier.");
            }
            return root;
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new UnreadableFile(
                    "Ligne %d : ce n’est pas du YAML. Vérifiez le retrait, les deux-points suivis d’une espace, les"
                                    .formatted(place == null ? 1 : Math.max(1, place.getLineNr()))
                            + " guillemets et les crochets.",
                    e);
        } catch (IOException e) {
            throw new UnreadableFile("Le fichier de réglages ne peut pas être lu.", e);
        }
    }

    private UnreadableFile refused(String why) {
        return new UnreadableFile("Ligne %d : %s".formatted(line(), why));
    }

    private int line() {
        return Math.max(1, yaml.currentTokenLocation().getLineNr());
    }

    private YamlPart part(String path, int depth) throws IOException {
        requirePlain(depth);
        var line = line();
        var token = yaml.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return entries(path, line, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return items(path, line, depth);
        }
        return token == JsonToken.VALUE_NULL
                ? YamlPart.nothing(path, line)
                : YamlPart.scalar(path, line, yaml.getText(), token.isBoolean());
    }

    private void requirePlain(int depth) throws IOException {
        if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
            throw refused("les ancres (&) et alias (*) de YAML ne sont pas admis. Écrivez la valeur à chaque endroit.");
        }
        if (depth > DEEPEST) {
            throw refused("trop de niveaux imbriqués.");
        }
    }

    private YamlPart entries(String path, int line, int depth) throws IOException {
        var entries = new LinkedHashMap<String, YamlPart>();
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            var key = yaml.currentName();
            if (entries.containsKey(key)) {
                throw refused("la clé « %s » figure deux fois au même endroit.".formatted(key));
            }
            yaml.nextToken();
            entries.put(key, part(path.isEmpty() ? key : path + "." + key, depth + 1));
        }
        return YamlPart.entries(path, line, entries);
    }

    private YamlPart items(String path, int line, int depth) throws IOException {
        var items = new ArrayList<YamlPart>();
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            items.add(part("%s[%d]".formatted(path, items.size()), depth + 1));
        }
        return YamlPart.items(path, line, items);
    }
}
