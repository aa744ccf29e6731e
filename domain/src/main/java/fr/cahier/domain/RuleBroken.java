package fr.cahier.domain;

import java.util.List;
import java.util.Locale;

/** A command was refused by a named {@link Rule}; nothing has changed. */
public final class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Rule rule;
    private final transient List<Object> details;

    public RuleBroken(Rule rule, Object... details) {
        super(rule.name());
        this.rule = rule;
        this.details = List.of(details);
    }

    public Rule rule() {
        return rule;
    }

    /** What was given when the rule was broken: codes, identifiers, days; never personal data of a complainant. */
    public List<Object> details() {
        return details;
    }

    /** What was refused and what to do, in the reader's language. */
    public String sentence(Locale locale) {
        return rule.sentence(locale, details.toArray());
    }
}
