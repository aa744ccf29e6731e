package fr.cahier.cli;

import fr.cahier.domain.complaint.ComplaintNumber;
import java.util.Map;

/** What follows an act: the data for programs, and for people the sentence and what to try next. */
final class Told {
    private final Desk desk;
    private final OpenRegister register;

    Told(Desk desk, OpenRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** After an act on a complaint: its row, as « list » gives it. */
    void act(ComplaintNumber number, String done) {
        var row = register.row(number);
        data(RowJson.of(row, register.today()));
        desk.say(done);
        Hints.next(row, register).forEach(desk::hint);
    }

    /** A programs' reader gets an object; a table's reader has read the sentence. */
    void data(Map<String, Object> object) {
        switch (desk.output()) {
            case JSON -> desk.print(Json.page(object));
            case NDJSON -> desk.print(Json.line(object));
            case TABLE, CSV -> {}
        }
    }
}
