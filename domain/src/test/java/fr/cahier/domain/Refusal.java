package fr.cahier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.complaint.Complaint;
import java.util.Locale;
import java.util.function.Consumer;

/** Expects a refusal by name, told in full in both languages. */
public final class Refusal {
    private Refusal() {}

    /** The command is refused by this rule, and both sentences have their blanks filled. */
    public static RuleBroken assertRefused(Rule rule, Runnable command) {
        var refusal = catchThrowableOfType(RuleBroken.class, command::run);
        assertThat(refusal).as("refused by %s", rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal).hasMessage(rule.name());
        assertTold(refusal.sentence(Locale.FRENCH));
        assertTold(refusal.sentence(Locale.ENGLISH));
        return refusal;
    }

    /** The command is refused by this rule, and the complaint is as it was. */
    public static RuleBroken assertRefused(Rule rule, Complaint complaint, Consumer<Complaint> command) {
        var before = complaint.snapshot();
        var events = complaint.events();
        var refusal = assertRefused(rule, () -> command.accept(complaint));
        assertThat(complaint.snapshot()).isEqualTo(before);
        assertThat(complaint.events()).isEqualTo(events);
        return refusal;
    }

    /** The value has not the shape that this field asks for. */
    public static InvalidInput assertInvalid(String field, Problem problem, Runnable command) {
        var refusal = catchThrowableOfType(InvalidInput.class, command::run);
        assertThat(refusal).as("%s: %s", field, problem).isNotNull();
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal).hasMessage(field + ": " + problem);
        assertTold(refusal.sentence(Locale.FRENCH));
        assertTold(refusal.sentence(Locale.ENGLISH));
        return refusal;
    }

    private static void assertTold(String sentence) {
        assertThat(sentence).isNotBlank().doesNotContain("{").doesNotContain("null");
    }
}
