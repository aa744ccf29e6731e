package fr.cahier.application.transfer;

import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Imports;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the register already holds of the rows of a file: by number, by reference, or by what they say. */
final class KnownRows {
    private final Imports imports;
    private final ComplaintRegister register;
    private final Set<String> exported = new HashSet<>();

    KnownRows(ImportPlan plan, Imports imports, ComplaintRegister register) {
        this.imports = imports;
        this.register = register;
        if (plan.columns().isOurOwnExport() && !plan.columns().has(ComplaintField.NUMBER)) {
            rememberWhatWeWouldExport(plan.fingerprinted());
        }
    }

    /** A ten-column export names no number: its rows are known by what they say, as this register would say it. */
    private void rememberWhatWeWouldExport(Set<ComplaintField> fields) {
        var fingerprint = new Fingerprint();
        var occurrences = new Occurrences();
        register.forEach(RegisterFilter.EVERYTHING, row -> {
            var draft = Draft.of(row);
            draft.put(ComplaintField.FOLLOW_UP_NOTE, row.followUp());
            exported.add(occurrences.identity(fingerprint.of(draft, fields)));
        });
    }

    /** Looks a batch up at once. */
    Found lookUp(List<Candidate> batch) {
        var imported = imports.known(texts(batch.stream(), Candidate::identity));
        var found = new Found(imported, new HashMap<>(), new HashMap<>());
        var others = batch.stream()
                .filter(candidate -> !found.isIdentical(candidate))
                .toList();
        found.byReference.putAll(imports.numbersOf(texts(others.stream(), Candidate::reference)));
        Set<ComplaintNumber> numbers = new HashSet<>(found.byReference.values());
        others.stream().map(Candidate::number).filter(Objects::nonNull).forEach(numbers::add);
        register.rows(numbers).forEach(row -> found.rows.put(row.number(), row));
        return found;
    }

    private static List<String> texts(Stream<Candidate> batch, Function<Candidate, @Nullable String> text) {
        return batch.map(text).filter(Objects::nonNull).toList();
    }

    /** What was found for one batch. */
    final class Found {
        private final Map<String, Imports.Known> imported;
        private final Map<String, ComplaintNumber> byReference;
        private final Map<ComplaintNumber, RegisterRow> rows;

        private Found(
                Map<String, Imports.Known> imported,
                Map<String, ComplaintNumber> byReference,
                Map<ComplaintNumber, RegisterRow> rows) {
            this.imported = imported;
            this.byReference = byReference;
            this.rows = rows;
        }

        /** Whether this very row was imported before, or is one that we would export. */
        boolean isIdentical(Candidate candidate) {
            if (candidate.number() != null) {
                return false;
            }
            var before = imported.get(candidate.identity());
            return (before != null && candidate.fingerprint().equals(before.fingerprint()))
                    || exported.contains(candidate.identity());
        }

        /** Whether an import brought the complaint of this row in; one recorded by hand is followed by acts only. */
        boolean wasImported(Candidate candidate) {
            return imported.containsKey(candidate.identity());
        }

        /** The complaint that this row is about, or {@code null} when it is a new one. */
        @Nullable
        RegisterRow rowOf(Candidate candidate) {
            var number = candidate.number();
            if (number == null && candidate.reference() != null) {
                number = byReference.get(candidate.reference());
            }
            var row = number == null ? null : rows.get(number);
            if (candidate.number() != null && row == null) {
                throw RejectedRow.because(ComplaintField.NUMBER, "import.unknownNumber", candidate.number());
            }
            return row;
        }
    }
}
