package fr.cahier.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, part by part: what other programs write, and what only an attacker would. */
final class WorkbookFixture {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WorkbookFixture() {
        part(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/><Override"
                        + " PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.styles+xml\"/></Types>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"r2\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
        workbook("", sheet("Données", "r1", ""));
        styles("General", "dd/mm/yyyy", "d/m/yy h:mm", "[h]:mm", "#,##0.00\\ \"jours\"", "[$-40C]mmm\\-yy");
        part("xl/sharedStrings.xml", "<sst/>");
        rows("");
    }

    static String sheet(String name, String id, String attributes) {
        return "<sheet name=\"%s\" sheetId=\"1\" r:id=\"%s\" %s/>".formatted(name, id, attributes);
    }

    WorkbookFixture workbook(String properties, String sheets) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr "
                        + properties + "/><sheets>" + sheets + "</sheets></workbook>");
    }

    /** The style s=1 has the first of these number formats, and so on. */
    WorkbookFixture styles(String... formats) {
        var codes = new StringBuilder();
        var styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.length; i++) {
            codes.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                    .formatted(200 + i, formats[i].replace("\"", "&quot;")));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(200 + i));
        }
        return part(
                "xl/styles.xml",
                "<styleSheet><numFmts>" + codes + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    WorkbookFixture rows(String rows) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    WorkbookFixture part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    WorkbookFixture part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    WorkbookFixture without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Path in(Path folder) {
        return Fixture.file(folder, "t.xlsx", bytes());
    }
}
