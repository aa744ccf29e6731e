package fr.cahier.application.port;

import fr.cahier.domain.improvement.ActionNumber;

/** The register holds no corrective action of this number. */
public final class NoSuchAction extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ActionNumber number;

    public NoSuchAction(ActionNumber number) {
        super(number.toString());
        this.number = number;
    }

    public ActionNumber number() {
        return number;
    }
}
