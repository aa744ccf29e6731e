package fr.cahier.application.transfer;

import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.RegisterFilter;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.application.port.TableWriters;
import fr.cahier.application.port.TableWriters.Column;
import fr.cahier.application.port.TableWriters.Format;
import fr.cahier.application.port.TableWriters.Kind;
import fr.cahier.domain.complaint.ComplaintField;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Writes the register, or part of it, as a file; importing it back changes nothing. */
public final class ExportRegister {

    /**
     * What to export, and how.
     *
     * @param fields the columns, in order; {@link ComplaintField#REGISTER} for exactly those of the procedure
     * @param out left open
     */
    public record Command(RegisterFilter filter, Format format, List<ComplaintField> fields, OutputStream out) {
        public Command {
            fields = List.copyOf(fields);
        }
    }

    private final ComplaintRegister register;
    private final FirmSettings settings;
    private final TableWriters writers;

    @Inject
    public ExportRegister(ComplaintRegister register, FirmSettings settings, TableWriters writers) {
        this.register = register;
        this.settings = settings;
        this.writers = writers;
    }

    /**
     * Answers how many complaints were written.
     *
     * @throws fr.cahier.application.port.UnwritableValue when the format cannot hold a value, named by complaint and column
     */
    public long handle(Command command) {
        var shown = new ShownText(settings.current(), Locale.FRENCH);
        var columns = command.fields().stream().map(ExportRegister::column).toList();
        var written = new AtomicLong();
        try (var sheet = writers.write(command.out(), command.format(), columns)) {
            register.forEach(command.filter(), row -> {
                sheet.row(row.number().toString(), cells(row, command, shown));
                written.incrementAndGet();
            });
        }
        return written.get();
    }

    private static Column column(ComplaintField field) {
        var kind = switch (FieldKind.of(field)) {
            case DAY -> Kind.DAY;
            case AMOUNT -> Kind.AMOUNT;
            default -> Kind.TEXT;
        };
        return new Column(field.key(), field.label(Locale.FRENCH), kind);
    }

    /** Programs get codes, people get labels. */
    private static List<@Nullable String> cells(RegisterRow row, Command command, ShownText shown) {
        List<@Nullable String> cells = new ArrayList<>();
        for (var field : command.fields()) {
            var text = RegisterCells.cell(row, field);
            cells.add(text == null || command.format() == Format.NDJSON ? text : shown.of(field, text));
        }
        return cells;
    }
}
