package fr.cahier.application.port;

/** The register cannot be opened just now, because another process holds it; trying again later may succeed. */
public final class RegisterBusy extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param holder the process that holds it, as far as it is known */
    public RegisterBusy(String holder) {
        super(holder);
    }
}
