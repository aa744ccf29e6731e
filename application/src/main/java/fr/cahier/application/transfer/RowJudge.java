package fr.cahier.application.transfer;

import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.Imports;
import fr.cahier.application.port.TableFiles.Row;
import fr.cahier.domain.InvalidInput;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintField;
import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides, row by row and by the domain's own rules, what an import is to do. Used once to check and once to write. */
final class RowJudge {
    private final ImportPlan plan;
    private final Acting importer;
    private final Complaints complaints;
    private final KnownRows known;
    private final RowReading reading;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Occurrences occurrences = new Occurrences();
    private final Map<String, Long> references = new HashMap<>();

    RowJudge(ImportPlan plan, Acting importer, Complaints complaints, KnownRows known) {
        this.plan = plan;
        this.importer = importer;
        this.complaints = complaints;
        this.known = known;
        this.reading = plan.reading();
    }

    /** One verdict a row, in the same order. */
    List<Verdict> judge(List<Row> rows) {
        Map<Long, Verdict> verdicts = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (var row : rows) {
            try {
                candidates.add(candidate(row));
            } catch (RejectedRow problem) {
                verdicts.put(row.line(), rejected(problem, row));
            }
        }
        var found = known.lookUp(candidates);
        candidates.forEach(candidate -> verdicts.put(candidate.row().line(), judge(candidate, found)));
        return rows.stream().map(row -> verdicts.get(row.line())).toList();
    }

    private Candidate candidate(Row row) {
        var draft = reading.read(row);
        var print = fingerprint.of(draft, plan.fingerprinted());
        var number = draft.as(ComplaintField.NUMBER, ComplaintNumber::parse);
        var reference = number == null ? draft.get(ComplaintField.REFERENCE) : null;
        if (reference != null) {
            requireFirst(reference, row.line());
        }
        var identity = reference == null ? occurrences.identity(print) : "ref:" + reference;
        return new Candidate(row, draft, number, reference, print, identity);
    }

    private void requireFirst(String reference, long line) {
        var earlier = references.putIfAbsent(reference, line);
        if (earlier != null) {
            throw RejectedRow.because(ComplaintField.REFERENCE, "import.seenBefore", earlier);
        }
    }

    private Verdict judge(Candidate candidate, KnownRows.Found found) {
        try {
            return verdict(candidate, found);
        } catch (RuleBroken broken) {
            return rejected(RejectedRow.because(broken, candidate.draft()), candidate.row());
        } catch (InvalidInput wrong) {
            return rejected(RejectedRow.because(wrong), candidate.row());
        } catch (RejectedRow rejected) {
            return rejected(rejected, candidate.row());
        }
    }

    private Verdict verdict(Candidate candidate, KnownRows.Found found) {
        if (found.isIdentical(candidate)) {
            return new Verdict.Identical();
        }
        var row = found.rowOf(candidate);
        if (row == null) {
            return new Verdict.Create(entry(candidate, created(candidate)));
        }
        var ours = candidate.number() != null;
        var given = ours ? plan.columns().fields() : plan.fingerprinted();
        var update = new RowUpdate(row, candidate.draft(), given, ours);
        if (!update.isNeeded()) {
            return new Verdict.Identical();
        }
        if (ours) {
            requireSameVersion(candidate.draft(), row.version());
        }
        var complaint = complaints.get(row.number());
        if (ours || !found.wasImported(candidate)) {
            update.applyAsActs(complaint, acting());
        } else {
            update.applyAsHistory(complaint, acting(), source(candidate.row()));
        }
        return complaint.events().isEmpty() ? new Verdict.Identical() : new Verdict.Update(entry(candidate, complaint));
    }

    private static void requireSameVersion(Draft draft, int version) {
        var exported = draft.get(ComplaintField.VERSION);
        if (exported != null && !exported.equals(String.valueOf(version))) {
            throw RejectedRow.because(ComplaintField.VERSION, "import.changedSince", exported, version);
        }
    }

    private Complaint created(Candidate candidate) {
        var by = acting();
        var draft = candidate.draft();
        return Complaint.takeOver(draft.intake(by.firm()), draft.history(by.firm(), source(candidate.row())), by);
    }

    /** The importer, under the settings with what this file adds to the lists. */
    private Acting acting() {
        return new Acting(plan.values().firm(), importer.person(), importer.today());
    }

    private String source(Row row) {
        return plan.fileName() + ":" + row.line();
    }

    private Imports.Entry entry(Candidate candidate, Complaint complaint) {
        plan.values().use(candidate.draft());
        return new Imports.Entry(complaint, candidate.identity(), candidate.fingerprint());
    }

    private Verdict rejected(RejectedRow rejected, Row row) {
        return new Verdict.Rejected(rejected.at(row.line(), plan.columns()));
    }
}
