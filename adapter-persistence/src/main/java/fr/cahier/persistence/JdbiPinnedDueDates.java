package fr.cahier.persistence;

import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.application.port.PinnedDueDates;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.deadline.DueDates;
import jakarta.inject.Inject;

/** {@link PinnedDueDates} as the JSON beside each complaint. */
final class JdbiPinnedDueDates implements PinnedDueDates {
    private final Database database;

    @Inject
    JdbiPinnedDueDates(Database database) {
        this.database = database;
    }

    @Override
    public DueDates of(ComplaintNumber complaint) {
        return database.read(handle -> handle.createQuery("SELECT due_dates FROM complaint WHERE number = :number")
                        .bind("number", Value.of(complaint))
                        .mapTo(String.class)
                        .findOne())
                .map(json -> Json.read(json, DueDates.class))
                .orElseThrow(() -> new NoSuchComplaint(complaint));
    }
}
