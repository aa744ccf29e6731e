package fr.cahier.documents;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Measures one part of a workbook against what spreadsheet programs make, keeping nothing of it. */
final class PartScan {
    private static final int DEEPEST = 100;
    private static final int LAST_COLUMN = 16_384;
    private static final int MOST_KEPT = 200_000;
    private static final int LONGEST_NUMBER = 400;

    private final XMLStreamReader xml;
    private final SharedTexts shared;
    private final FormulaLoad formulas = new FormulaLoad();
    private final StringBuilder value = new StringBuilder();
    private int depth;
    private int cellDepth;
    private int cellsInRow;
    private int kept;
    private long text;
    private String type = "";
    private boolean inValue;

    PartScan(XMLStreamReader xml, SharedTexts shared) {
        this.xml = xml;
        this.shared = shared;
    }

    void run() throws XMLStreamException, OversizedWorkbook {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> {}
            }
        }
    }

    private void start(String element) throws OversizedWorkbook {
        OversizedWorkbook.unless(++depth <= DEEPEST, "contient du XML trop imbriqué.");
        switch (element) {
            case "row" -> cellsInRow = 0;
            case "c" -> cell();
            case "si" -> enter("");
            case "v" -> inValue = true;
            case "f" -> formulas.formula(xml);
            // What is kept whole in memory: formats, sheets, relations.
            case "xf", "numFmt", "sheet", "Relationship", "Override" ->
                OversizedWorkbook.unless(++kept <= MOST_KEPT, "contient trop de formats ou de feuilles.");
            default -> {}
        }
    }

    private void cell() throws OversizedWorkbook {
        var told = xml.getAttributeValue(null, "t");
        enter(told == null ? "n" : told);
        formulas.cell();
        var address = xml.getAttributeValue(null, "r");
        OversizedWorkbook.unless(
                ++cellsInRow <= LAST_COLUMN && (address == null || column(address) <= LAST_COLUMN),
                "contient plus de 16 384 colonnes, le plus qu’un tableur sache faire.");
    }

    private void enter(String newType) {
        type = newType;
        text = cellDepth++ == 0 ? 0 : text;
    }

    /** Of {@code AB12}, 28; far too much for what is no address. */
    private static int column(String address) {
        int column = 0;
        for (int at = 0; at < address.length() && !isDigit(address.charAt(at)); at++) {
            var letter = Character.toUpperCase(address.charAt(at));
            if (letter < 'A' || letter > 'Z' || at == 3) {
                return Integer.MAX_VALUE;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private void text() throws OversizedWorkbook {
        if (cellDepth > 0) {
            text += xml.getTextLength();
            OversizedWorkbook.unless(text <= Bounds.CELL, "contient une cellule de plus d’un million de caractères.");
            formulas.text(xml.getTextLength());
        }
        if (inValue && (type.equals("n") || type.equals("s"))) {
            value.append(xml.getText());
            OversizedWorkbook.unless(value.length() <= LONGEST_NUMBER, "contient un nombre de plus de 400 chiffres.");
        }
    }

    private void end(String element) throws OversizedWorkbook {
        depth--;
        switch (element) {
            case "v" -> endValue();
            case "f" -> formulas.end();
            case "si" -> {
                cellDepth--;
                shared.add(text);
            }
            case "c" -> cellDepth--;
            default -> {}
        }
    }

    private void endValue() {
        if (type.equals("s")) {
            shared.refer(value);
        }
        value.setLength(0);
        inValue = false;
    }
}
