package fr.cahier.application.port;

import fr.cahier.domain.complaint.ComplaintNumber;

/** The register holds no complaint of this number. */
public final class NoSuchComplaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ComplaintNumber number;

    public NoSuchComplaint(ComplaintNumber number) {
        super(number.toString());
        this.number = number;
    }

    public ComplaintNumber number() {
        return number;
    }
}
