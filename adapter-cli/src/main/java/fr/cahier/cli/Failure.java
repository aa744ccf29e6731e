package fr.cahier.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for people and for programs.
 *
 * @param error the kind of failure, a stable name
 * @param rule the rule that said no, if one did
 * @param field the field or option that is wrong, if one is
 * @param message a sentence: what was wrong and what to do
 */
@JsonInclude(Include.NON_NULL)
record Failure(
        @JsonIgnore ExitCode code,
        String error,
        @Nullable String rule,
        @Nullable String field,
        String message) {

    Failure(ExitCode code, String error, String message) {
        this(code, error, null, null, message);
    }

    /** For people: a rule is named, because the name is what documents and colleagues call it. */
    String sentence() {
        return rule == null ? message : rule + " : " + message;
    }
}
