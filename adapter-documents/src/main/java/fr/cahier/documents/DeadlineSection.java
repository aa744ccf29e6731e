package fr.cahier.documents;

import fr.cahier.application.port.UnreadableFile;
import fr.cahier.domain.deadline.ClosedDay;
import fr.cahier.domain.deadline.DeadlineRules;
import fr.cahier.domain.deadline.Holiday;
import fr.cahier.domain.deadline.Region;
import fr.cahier.domain.deadline.WorkingCalendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a firm counts its due dates, as read: its calendar, the texts that apply, and those that it wrote. What is absent is
 * as in {@link DeadlineRules#DEFAULT}.
 *
 * @param root the settings of the firm, among whose keys these are
 */
record DeadlineSection(YamlPart root) {
    /** The keys of the settings that are read here. */
    static final String KEYS = "region openingDays workedHolidays closedDays policies ownPolicies";

    /** @throws UnreadableFile with the place and what is accepted there */
    DeadlineRules rules() {
        var own = items("ownPolicies")
                .map(part -> new PolicySection(part).policy())
                .toList();
        var known = root.checked(() -> new DeadlineRules(calendar(), DeadlineRules.DEFAULT.policies(), own));
        return root.optional("policies").map(part -> applied(part, known)).orElse(known);
    }

    private DeadlineRules applied(YamlPart part, DeadlineRules known) {
        var ids = part.items().stream()
                .map(item -> item.as(id -> known.requirePolicy(id).id()))
                .toList();
        if (ids.isEmpty()) {
            throw part.refused("attendu : au moins un texte parmi %s.".formatted(known.knownIds()));
        }
        return root.checked(() -> known.under(ids));
    }

    private WorkingCalendar calendar() {
        var usual = DeadlineRules.DEFAULT.calendar();
        return new WorkingCalendar(
                root.optional("region").map(part -> part.as(Region::of)).orElse(usual.region()),
                root.optional("openingDays").map(DeadlineSection::openingDays).orElse(usual.openingDays()),
                items("closedDays").map(DeadlineSection::closedDay).toList(),
                root.optional("workedHolidays")
                        .map(part -> constants(part, Holiday.class))
                        .orElse(usual.workedHolidays()));
    }

    private static Set<DayOfWeek> openingDays(YamlPart part) {
        var days = constants(part, DayOfWeek.class);
        if (days.isEmpty()) {
            throw part.refused("attendu : au moins un jour parmi %s.".formatted(YamlPart.names(DayOfWeek.class)));
        }
        return days;
    }

    private static <E extends Enum<E>> Set<E> constants(YamlPart part, Class<E> accepted) {
        var constants = EnumSet.noneOf(accepted);
        for (var item : part.items()) {
            var constant = item.oneOf(accepted);
            if (!constants.add(constant)) {
                throw item.refused("« %s » y figure deux fois ; attendu, au plus une fois : %s."
                        .formatted(constant, YamlPart.names(accepted)));
            }
        }
        return constants;
    }

    private static ClosedDay closedDay(YamlPart part) {
        part.withKeys(FirmSection.keys("day reason"));
        return part.checked(() ->
                new ClosedDay(day(part.required("day")), part.required("reason").string()));
    }

    static LocalDate day(YamlPart part) {
        try {
            return LocalDate.parse(part.string());
        } catch (DateTimeException e) {
            throw part.refused("attendu : une date comme 2026-05-15.");
        }
    }

    private Stream<YamlPart> items(String key) {
        return root.optional(key).map(YamlPart::items).orElse(List.of()).stream();
    }
}
