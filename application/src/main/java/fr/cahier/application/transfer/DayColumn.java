package fr.cahier.application.transfer;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the one form in which a whole column of days is written. Days in ISO form need no proof: they read one way. */
final class DayColumn {
    private final ZoneId zone;
    private final Map<DayForm, Long> readable = new LinkedHashMap<>();
    private final Set<DayForm> alone = new LinkedHashSet<>();
    private long values;

    DayColumn(ZoneId zone) {
        this.zone = zone;
    }

    void see(String text) {
        if (text.isBlank() || DayForm.ISO.read(text, zone).isPresent()) {
            return;
        }
        values++;
        List<DayForm> fitting = new ArrayList<>();
        for (var form : DayForm.DETECTED) {
            if (form.read(text, zone).isPresent()) {
                fitting.add(form);
                readable.merge(form, 1L, Long::sum);
            }
        }
        if (fitting.size() == 1) {
            alone.add(fitting.get(0));
        }
    }

    /** The form that the column proves; ISO when no value needs another one; {@code null} when it proves none. */
    @Nullable
    DayForm proved() {
        if (values == 0 || readable.isEmpty()) {
            return DayForm.ISO;
        }
        var fitting = candidates();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** The forms that fit; more than one when nothing in the column tells them apart, or when it tells both. */
    List<DayForm> candidates() {
        if (!alone.isEmpty()) {
            return List.copyOf(alone);
        }
        var most = readable.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return readable.keySet().stream()
                .filter(form -> readable.getOrDefault(form, 0L) == most)
                .toList();
    }
}
