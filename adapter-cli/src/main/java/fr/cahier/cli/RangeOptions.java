package fr.cahier.cli;

import fr.cahier.application.port.RegisterFilter;
import fr.cahier.domain.complaint.ComplaintField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Ranges of days, both ends included. */
final class RangeOptions {
    @Option(
            names = "--received-from",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "reçue ce jour ou après")
    private @Nullable LocalDate receivedFrom;

    @Option(
            names = "--received-to",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "reçue ce jour ou avant")
    private @Nullable LocalDate receivedTo;

    @Option(
            names = "--due-from",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "échéance de la réponse : ce jour ou après")
    private @Nullable LocalDate dueFrom;

    @Option(
            names = "--due-to",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "échéance de la réponse : ce jour ou avant")
    private @Nullable LocalDate dueTo;

    @Option(
            names = "--closed-from",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "close ce jour ou après")
    private @Nullable LocalDate closedFrom;

    @Option(
            names = "--closed-to",
            paramLabel = "JOUR",
            converter = DayConverter.class,
            description = "close ce jour ou avant")
    private @Nullable LocalDate closedTo;

    RegisterFilter within(RegisterFilter filter) {
        var received = days(filter, ComplaintField.RECEIVED_ON, receivedFrom, receivedTo);
        var due = days(received, ComplaintField.DUE_ON, dueFrom, dueTo);
        return days(due, ComplaintField.CLOSED_ON, closedFrom, closedTo);
    }

    private static RegisterFilter days(
            RegisterFilter filter, ComplaintField field, @Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? filter : filter.within(field, from, to);
    }
}
