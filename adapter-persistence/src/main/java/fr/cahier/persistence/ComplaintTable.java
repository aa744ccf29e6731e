package fr.cahier.persistence;

import fr.cahier.domain.complaint.Acknowledgement;
import fr.cahier.domain.complaint.Assignment;
import fr.cahier.domain.complaint.Closure;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.ComplaintSnapshot;
import fr.cahier.domain.complaint.PersonConcerned;
import fr.cahier.domain.complaint.Recourse;
import fr.cahier.domain.complaint.Reopening;
import fr.cahier.domain.complaint.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The columns of a complaint, where their values come from, and the two statements that write them. */
final class ComplaintTable {
    private record Column(String name, Function<ComplaintSnapshot, @Nullable Object> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("reference", file -> file.intake().reference()),
            new Column("received_on", file -> file.intake().receivedOn()),
            new Column("sent_on", file -> file.intake().sentOn()),
            new Column("complainant", file -> file.intake().complainant().name()),
            new Column("complainant_kind", file -> file.intake().complainant().kind()),
            new Column("relation", file -> file.intake().complainant().relation()),
            new Column("contact", file -> file.intake().complainant().contact()),
            new Column("channel", file -> file.intake().channel()),
            new Column("subject", file -> file.intake().subject()),
            new Column("description", file -> file.intake().description()),
            new Column("service", file -> file.intake().service()),
            new Column("category", file -> file.intake().category()),
            new Column("person_concerned", file -> of(file.intake().personConcerned(), PersonConcerned::name)),
            new Column("person_side", file -> of(file.intake().personConcerned(), PersonConcerned::side)),
            new Column("person_id", file -> of(file.intake().personConcerned(), PersonConcerned::person)),
            new Column("remedy_sought", file -> file.intake().remedySought()),
            new Column("preferred_handler", file -> file.intake().preferredHandler()),
            new Column("received_by", file -> file.intake().receivedBy()),
            new Column("to_be_put_in_writing", ComplaintSnapshot::toBePutInWriting),
            new Column("due_dates", file -> Json.write(file.dueDates())),
            new Column("handler", file -> of(file.assignment(), Assignment::handler)),
            new Column("assigned_on", file -> of(file.assignment(), Assignment::on)),
            new Column("departure_reason", file -> of(file.assignment(), Assignment::departureReason)),
            new Column("conflict_reason", file -> of(file.assignment(), Assignment::conflictReason)),
            new Column("former_handler", ComplaintSnapshot::formerHandler),
            new Column("acknowledged_on", file -> of(file.acknowledgement(), Acknowledgement::on)),
            new Column("acknowledgement_channel", file -> of(file.acknowledgement(), Acknowledgement::channel)),
            new Column("promised_on", ComplaintSnapshot::promisedOn),
            new Column("response_sent_on", file -> of(file.response(), Response::sentOn)),
            new Column("response_channel", file -> of(file.response(), Response::channel)),
            new Column("outcome", file -> of(file.response(), Response::outcome)),
            new Column("response", file -> of(file.response(), Response::text)),
            new Column(
                    "redress",
                    file -> of(file.response(), given -> given.redress().kind())),
            new Column(
                    "redress_amount",
                    file -> of(file.response(), given -> given.redress().amount())),
            new Column("mediator", file -> of(recourse(file), Recourse::mediator)),
            new Column("recourse", file -> of(recourse(file), Recourse::text)),
            new Column("first_responded_on", ComplaintSnapshot::firstRespondedOn),
            new Column("answered", ComplaintSnapshot::answered),
            new Column("closed_on", file -> of(file.closure(), Closure::on)),
            new Column("closure_reason", file -> of(file.closure(), Closure::reason)),
            new Column("closure_note", file -> of(file.closure(), Closure::note)),
            new Column("first_closed_on", file -> of(file.firstClosure(), Closure::on)),
            new Column("first_closure_reason", file -> of(file.firstClosure(), Closure::reason)),
            new Column("first_closure_note", file -> of(file.firstClosure(), Closure::note)),
            new Column("reopened_on", file -> of(file.reopening(), Reopening::on)),
            new Column("reopening_reason", file -> of(file.reopening(), Reopening::reason)),
            new Column("reopening_promised_on", file -> of(file.reopening(), Reopening::promisedOn)),
            new Column("follow_up_note", ComplaintSnapshot::followUpNote),
            new Column("follow_up", ComplaintSnapshot::followUp),
            new Column(
                    "acknowledgement_due_on",
                    file -> file.dueDates().acknowledgement().on()),
            new Column("response_due_on", file -> file.dueDates().response().on()),
            new Column("policy", file -> file.dueDates().response().policy()),
            new Column("malfunctions", file -> file.malfunctions().size()),
            new Column("next_due_on", file -> file.timetable().nextDueOn()));

    static final String INSERT = "INSERT INTO complaint (number, version, "
            + each(Column::name) + ") VALUES (:number, 1, " + each(column -> ":" + column.name())
            + ")";

    /** Changes nothing where the version is another one. */
    static final String UPDATE = "UPDATE complaint SET version = version + 1, "
            + each(column -> column.name() + " = :" + column.name())
            + " WHERE number = :number AND version = :version";

    private ComplaintTable() {}

    /** Binds every column of {@link #INSERT}. */
    static <S extends SqlStatement<S>> S bind(S statement, ComplaintNumber number, ComplaintSnapshot file) {
        statement.bind("number", Value.of(number));
        for (var column : COLUMNS) {
            statement.bind(column.name(), Value.of(column.value().apply(file)));
        }
        return statement;
    }

    private static String each(Function<Column, String> part) {
        return COLUMNS.stream().map(part).collect(Collectors.joining(", "));
    }

    private static <T> @Nullable Object of(@Nullable T part, Function<T, @Nullable Object> value) {
        return part == null ? null : value.apply(part);
    }

    private static @Nullable Recourse recourse(ComplaintSnapshot file) {
        return file.response() == null ? null : file.response().recourse();
    }
}
