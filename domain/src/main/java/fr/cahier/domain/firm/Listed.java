package fr.cahier.domain.firm;

/** An entry of one of the firm's lists. A value in use is retired, not deleted: old files still name it. */
public interface Listed {
    Code code();

    /** What people read. */
    String label();

    boolean retired();
}
