package fr.cahier.documents;

import fr.cahier.application.port.TableFiles;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Opens tables after looking at what the file holds; its name only helps where the content says nothing. */
final class DetectedTables implements TableFiles {
    private final InputStream standardInput;

    DetectedTables(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Table open(Request request) {
        var file = LocalFile.of(request.path(), standardInput);
        try {
            return open(request, file);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static Table open(Request request, LocalFile file) {
        var content = Content.of(file);
        var head = content.head(1 << 13);
        if (head.length == 0) {
            throw file.refused("est vide.");
        }
        var magic = Magic.of(head);
        magic.flatMap(Magic::refusal).ifPresent(why -> {
            throw file.refused(why);
        });
        if (magic.filter(Magic.OLE2::equals).isPresent()) {
            throw OldWorkbook.refusal(content);
        }
        return magic.isPresent() ? WorkbookTable.open(content, request.sheet()) : text(request, content, head);
    }

    private static Table text(Request request, Content content, byte[] head) {
        if (request.encoding() == null && isBinary(head)) {
            throw content.file()
                    .refused(
                            "n’est pas un texte : il contient des octets nuls. Attendu : CSV, XLSX ou JSON Lines,"
                                    + " éventuellement en gzip. Pour du texte en UTF-16 sans marque, ajoutez --encoding UTF-16LE.");
        }
        var survey = Survey.of(content, request.encoding());
        var text = new TextContent(content, survey);
        var shape = text.beginning(200).stripLeading();
        if (shape.matches("(?s)\\[\\s*\\{.*")) {
            throw content.file()
                    .refused("est un seul tableau JSON. Attendu : un objet JSON par ligne (JSON Lines),"
                            + " comme le donne « jq -c '.[]' ».");
        }
        var json = content.file().isNamed(".jsonl") || content.file().isNamed(".ndjson");
        return json || shape.matches("(?s)\\{\\s*[\"}].*")
                ? JsonLinesTable.open(text)
                : CsvTable.open(text, request.separator());
    }

    /** A stray U+0000 does not make a text binary, one byte in twenty does; UTF-16 says so by its mark. */
    private static boolean isBinary(byte[] head) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        var nulls = start.chars().filter(value -> value == 0).count();
        return nulls * 20 > head.length && !start.startsWith("\u00ff\u00fe") && !start.startsWith("\u00fe\u00ff");
    }
}
