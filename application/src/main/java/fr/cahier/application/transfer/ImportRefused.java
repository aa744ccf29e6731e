package fr.cahier.application.transfer;

import fr.cahier.domain.Words;
import java.util.Locale;

/** An import cannot begin as it was asked for; nothing was written. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] details;

    private ImportRefused(String key, Object[] details) {
        super(key);
        this.key = key;
        this.details = details;
    }

    static ImportRefused because(String key, Object... details) {
        return new ImportRefused(key, details.clone());
    }

    /** What was wrong and what to do, in the reader's language. */
    public String sentence(Locale locale) {
        return Words.in(locale).say(key, details);
    }
}
