package fr.cahier.persistence;

import fr.cahier.application.Stamp;
import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.persistence.ComplaintWriting.Numbered;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** {@link Complaints} as rows. */
final class JdbiComplaints implements Complaints {
    private final Database database;
    private final Numbers numbers;

    @Inject
    JdbiComplaints(Database database, Numbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    @Override
    public ComplaintNumber add(Complaint recorded, Stamp stamp) {
        var year = recorded.snapshot().intake().receivedOn().getYear();
        return database.write(handle -> {
            var number = new ComplaintNumber(year, numbers.take(handle, Integer.toString(year), 1));
            new ComplaintWriting(handle, stamp).insert(List.of(new Numbered(number, recorded)));
            return number;
        });
    }

    @Override
    public Complaint get(ComplaintNumber number) {
        return database.read(handle -> find(handle, number))
                .map(Complaint::from)
                .orElseThrow(() -> new NoSuchComplaint(number));
    }

    private static Optional<ComplaintSnapshot> find(Handle handle, ComplaintNumber number) {
        var malfunctions = MalfunctionTable.of(handle, number);
        return handle.createQuery("SELECT * FROM complaint WHERE number = :number")
                .bind("number", Value.of(number))
                .map((row, context) -> new StoredComplaint(new Columns(row)).with(malfunctions))
                .findOne();
    }

    @Override
    public Optional<ComplaintNumber> numberOf(String reference) {
        return database.read(handle -> handle.createQuery(
                        "SELECT number FROM complaint WHERE reference = :reference ORDER BY number LIMIT 1")
                .bind("reference", reference)
                .map((row, context) -> new Columns(row).number("number"))
                .findOne());
    }

    @Override
    public void save(Complaint complaint, Stamp stamp) {
        database.change(handle -> new ComplaintWriting(handle, stamp).update(List.of(Numbered.known(complaint))));
    }
}
