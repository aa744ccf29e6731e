package fr.cahier.domain;

import java.util.List;
import java.util.Locale;

/** What came in has not the shape of what it should be: the sender's mistake, named by field, with what was expected. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What can be wrong with a value before any rule is asked. */
    public enum Problem {
        REQUIRED,
        TOO_LONG,
        FORBIDDEN_CHARACTER,
        NOT_A_NUMBER_OF_COMPLAINT,
        NOT_A_NUMBER_OF_ACTION,
        NOT_A_MALFUNCTION,
        NOT_A_CODE,
        NOT_AN_IDENTIFIER,
        NOT_A_POLICY_ID,
        NOT_AN_AMOUNT,
        NOT_A_DATE,
        NOT_A_PERIOD,
        NO_LONGER_THAN_THE_PERIOD,
        NOT_A_VERSION,
        ENDS_BEFORE_IT_BEGINS,
        AFTER_RECEIPT,
        OUT_OF_CALENDAR,
        NOT_ONE_OF,
        DUPLICATE
    }

    private final String field;
    private final Problem problem;
    private final transient List<Object> details;

    /**
     * @param field the name of the field, as the glossary has it
     * @param details what was expected; never personal data
     */
    public InvalidInput(String field, Problem problem, Object... details) {
        super(field + ": " + problem);
        this.field = field;
        this.problem = problem;
        this.details = List.of(details);
    }

    public String field() {
        return field;
    }

    public Problem problem() {
        return problem;
    }

    /** What was wrong and what was expected, in the reader's language, without the name of the field. */
    public String sentence(Locale locale) {
        return Words.in(locale).say("invalid." + problem, details.toArray());
    }
}
