package fr.cahier.documents;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Measures one part of a workbook against what spreadsheet programs make, keeping nothing of it. */
final class PartScan {
    private static final int DEEPEST = 100;
    private static final int LAST_COLUMN = 16_384;
    private static final int MOST_ARRAY_FORMULAS = 1_000;
    private static final int MOST_FORMULA_BASES = 200_000;

    /** Characters of all distinct texts, which the workbook reader keeps in memory. */
    private static final long MOST_SHARED = 80L << 20;

    /** Bytes that a text costs besides its characters, counted as characters. */
    private static final int COST_OF_A_TEXT = 32;

    private static final int NOT_IN_A_VALUE = -1;
    private static final int LONGEST_NUMBER = 400;

    private final XMLStreamReader xml;
    private int depth;
    private int cellDepth;
    private int cellsInRow;
    private long text;
    private long shared;
    private long others;
    private int arrays;
    private int bases;
    private boolean number;
    private long valueFrom = NOT_IN_A_VALUE;

    PartScan(XMLStreamReader xml) {
        this.xml = xml;
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
        require(++depth <= DEEPEST, "contient du XML trop imbriqué.");
        switch (element) {
            case "row" -> cellsInRow = 0;
            case "c" -> cell();
            case "si" -> enter();
            case "v" -> valueFrom = text;
            case "f" -> formula();
            // What is kept whole in memory: formats, sheets, relations.
            case "xf", "numFmt", "sheet", "Relationship", "Override" ->
                require(++others <= MOST_FORMULA_BASES, "contient trop de formats ou de feuilles.");
            default -> {}
        }
    }

    private void cell() throws OversizedWorkbook {
        enter();
        var type = xml.getAttributeValue(null, "t");
        number = type == null || type.equals("n");
        var address = xml.getAttributeValue(null, "r");
        require(
                ++cellsInRow <= LAST_COLUMN && (address == null || column(address) <= LAST_COLUMN),
                "contient plus de 16 384 colonnes, le plus qu’un tableur sache faire.");
    }

    /** Of {@code AB12}, 28; far too much for what is no address. */
    private static int column(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && !isDigit(address.charAt(at))) {
            var letter = Character.toUpperCase(address.charAt(at++));
            var known = letter >= 'A' && letter <= 'Z' && at <= 3;
            column = known ? column * 26 + letter - 'A' + 1 : Integer.MAX_VALUE / 52;
        }
        return column;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private void enter() {
        if (cellDepth++ == 0) {
            text = 0;
            number = false;
        }
    }

    private void formula() throws OversizedWorkbook {
        var array = "array".equals(xml.getAttributeValue(null, "t"));
        arrays += array ? 1 : 0;
        bases += xml.getAttributeValue(null, "ref") == null ? 0 : 1;
        require(
                arrays <= MOST_ARRAY_FORMULAS && bases <= MOST_FORMULA_BASES,
                "contient trop de formules matricielles ou partagées. Remplacez-les par leurs valeurs.");
    }

    private void text() throws OversizedWorkbook {
        if (cellDepth > 0) {
            text += xml.getTextLength();
            require(text <= Bounds.CELL, "contient une cellule de plus d’un million de caractères.");
            var digits = number && valueFrom >= 0 ? text - valueFrom : 0;
            require(digits <= LONGEST_NUMBER, "contient un nombre de plus de 400 chiffres.");
        }
    }

    private void end(String element) throws OversizedWorkbook {
        depth--;
        valueFrom = element.equals("v") ? NOT_IN_A_VALUE : valueFrom;
        if (element.equals("si") || element.equals("c")) {
            cellDepth--;
            shared += element.equals("si") ? text + COST_OF_A_TEXT : 0;
            require(shared <= MOST_SHARED, "contient trop de textes différents pour être lu d’un bloc.");
        }
    }

    private static void require(boolean kept, String why) throws OversizedWorkbook {
        if (!kept) {
            throw new OversizedWorkbook(why);
        }
    }
}
