package fr.cahier.domain.firm;

import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.InvalidInput.Problem;
import fr.cahier.domain.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One of the firm's lists: found by code or by label, whatever the case; entries keep their order. */
public final class FirmList<T extends Listed> implements Iterable<T> {
    private final List<T> entries;
    private final Map<String, T> byName = new HashMap<>();

    /** @throws InvalidInput when two entries share a code or a label */
    public FirmList(List<T> entries) {
        this.entries = List.copyOf(entries);
        for (var entry : entries) {
            know(entry.code().value(), entry);
            if (!key(entry.label()).equals(key(entry.code().value()))) {
                know(entry.label(), entry);
            }
        }
    }

    private void know(String name, T entry) {
        if (byName.put(key(name), entry) != null) {
            throw new InvalidInput("list", Problem.DUPLICATE, name);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The entry of this code or label, retired or not. */
    public Optional<T> find(String codeOrLabel) {
        return Optional.ofNullable(byName.get(key(codeOrLabel)));
    }

    public Optional<T> find(Code code) {
        return find(code.value());
    }

    /** What people read for this code; the code itself when the list has never heard of it. */
    public String label(Code code) {
        return find(code).map(Listed::label).orElse(code.value());
    }

    /**
     * Guards the choice of a value.
     *
     * @throws fr.cahier.domain.RuleBroken {@link Rule#CHOSEN_FROM_THE_FIRMS_LIST} when it is absent or retired
     */
    public void requireActive(Code code) {
        var active = find(code).filter(entry -> !entry.retired()).isPresent();
        Rule.CHOSEN_FROM_THE_FIRMS_LIST.requires(active, code, activeCodes());
    }

    /** The codes that may be chosen, in order. */
    public String activeCodes() {
        return entries.stream()
                .filter(entry -> !entry.retired())
                .map(entry -> entry.code().value())
                .collect(Collectors.joining(", "));
    }

    /** This list and one more entry. */
    public FirmList<T> with(T entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new FirmList<>(more);
    }

    public List<T> entries() {
        return entries;
    }

    @Override
    public Iterator<T> iterator() {
        return entries.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FirmList<?> list && list.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return activeCodes();
    }
}
