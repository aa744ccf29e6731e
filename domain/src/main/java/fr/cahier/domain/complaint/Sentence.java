package fr.cahier.domain.complaint;

import fr.cahier.domain.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A sentence of the timeline, made of clauses; a clause about something unknown is left out. */
final class Sentence {
    private final Words words;
    private final List<String> clauses = new ArrayList<>();

    Sentence(Words words) {
        this.words = words;
    }

    /** The clause kept under this key; what people wrote is always a detail, never a part of the pattern. */
    Sentence say(String key, Object... details) {
        clauses.add(words.say(key, details));
        return this;
    }

    /** The clause kept under this key, unless what it tells is unknown. */
    Sentence sayKnown(String key, @Nullable Object detail) {
        return detail == null ? this : say(key, detail);
    }

    /** The field and its value, such as « prestation visée : Conseil », unless it has none. */
    Sentence field(ComplaintField field, @Nullable Object value) {
        return value == null ? this : say("event.field", name(field), value);
    }

    /** What the field held before and what it holds now, either of which may be nothing. */
    void change(ComplaintField field, @Nullable Object before, @Nullable Object after) {
        if (before != null && after != null) {
            say("event.corrected.changed", name(field), after, before);
        } else if (after != null) {
            say("event.corrected.added", name(field), after);
        } else if (before != null) {
            say("event.corrected.removed", name(field), before);
        }
    }

    private String name(ComplaintField field) {
        var label = words.label(field);
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    @Override
    public String toString() {
        return clauses.stream()
                .reduce((left, right) -> words.say("event.and", left, right))
                .orElse("");
    }
}
