package fr.cahier.cli;

import fr.cahier.application.port.RegisterRow;
import fr.cahier.cli.TextTable.Column;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register for eyes: what is due, when, and what to do about it. */
final class RowTable implements RowWriter {
    private final Desk desk;
    private final OpenRegister register;
    private final Phrases phrases;
    private final LocalDate today;
    private final TextTable table;

    RowTable(Desk desk, OpenRegister register) {
        this.desk = desk;
        this.register = register;
        this.phrases = desk.phrases();
        this.today = register.today();
        this.table = new TextTable(List.of(
                new Column(phrases.say("column.number"), 9),
                new Column(phrases.say("column.received"), 10, true),
                new Column(phrases.say("column.client"), 8),
                new Column(phrases.say("column.subject"), 10),
                new Column(phrases.say("column.service"), 10, true),
                new Column(phrases.say("column.handler"), 9, true),
                new Column(phrases.say("column.due"), 22),
                new Column(phrases.say("column.next"), 17)));
    }

    @Override
    public void row(RegisterRow row) {
        var next = NextAct.of(row);
        table.add(List.of(
                row.number().toString(),
                phrases.words().date(row.receivedOn()),
                row.complainant(),
                row.subject(),
                register.firm().services().label(row.service()),
                handler(row),
                due(row),
                next == null ? "" : phrases.say("act." + next)));
    }

    private String handler(RegisterRow row) {
        if (row.handler() != null) {
            return row.handler().value();
        }
        return row.formerHandler() == null ? "—" : row.formerHandler();
    }

    private String due(RegisterRow row) {
        if (row.closedOn() != null) {
            return phrases.say("due.closed", row.closedOn());
        }
        return row.nextDueOn() == null ? "—" : phrases.due(row.nextDueOn(), today);
    }

    @Override
    public void end(@Nullable String next) {
        table.print(desk);
    }
}
