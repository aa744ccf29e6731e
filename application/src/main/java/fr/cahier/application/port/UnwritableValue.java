package fr.cahier.application.port;

/** A value that a file format cannot hold, such as a control character in a workbook. */
public final class UnwritableValue extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message a French sentence that names the row, the column, what is forbidden and another format */
    public UnwritableValue(String message) {
        super(message);
    }
}
