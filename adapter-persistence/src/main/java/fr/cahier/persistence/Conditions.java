package fr.cahier.persistence;

import fr.cahier.application.port.RegisterFilter;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** What rows must fulfil, as SQL with named values. */
final class Conditions {
    private static final String NEVER = "1 = 0";

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    static Conditions of(RegisterFilter filter) {
        var conditions = new Conditions();
        filter.values().forEach(conditions::andValue);
        filter.days().forEach(conditions::andDays);
        if (filter.open() != null) {
            conditions.and(filter.open() ? "closed_on IS NULL" : "closed_on IS NOT NULL");
        }
        if (filter.nextDueBy() != null) {
            conditions.and("next_due_on <= " + conditions.named(filter.nextDueBy()));
        }
        return conditions;
    }

    private void andValue(ComplaintField field, String value) {
        var column = RegisterColumn.of(field);
        if (value.isEmpty()) {
            and(column.expression() + " IS NULL");
        } else if (RegisterFilter.TEXTS.contains(field)) {
            var part = named(value.toLowerCase(Locale.ROOT));
            and("POSITION(" + part + " IN LOWER(" + column.expression() + ")) > 0");
        } else {
            and(column.kind()
                    .value(value)
                    .map(exact -> column.expression() + " = " + named(exact))
                    .orElse(NEVER));
        }
    }

    private void andDays(ComplaintField field, RegisterFilter.Days days) {
        var day = RegisterColumn.of(field).expression();
        and(day + " IS NOT NULL");
        if (days.from() != null) {
            and(day + " >= " + named(days.from()));
        }
        if (days.to() != null) {
            and(day + " <= " + named(days.to()));
        }
        if (field == ComplaintField.RECEIVED_ON) {
            andYears(days);
        }
    }

    /** The year of receipt is part of the number: the key's index leads to the right years. */
    private void andYears(RegisterFilter.Days days) {
        if (days.from() != null) {
            and("number > " + named(new ComplaintNumber(days.from().getYear(), 0)));
        }
        if (days.to() != null) {
            and("number < " + named(new ComplaintNumber(days.to().getYear() + 1, 0)));
        }
    }

    Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    /** The placeholder of a value from outside. */
    String named(Object value) {
        var name = "value" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    String where() {
        return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
    }

    Query bindTo(Query query) {
        values.forEach((name, value) -> query.bind(name, Value.of(value)));
        return query;
    }
}
