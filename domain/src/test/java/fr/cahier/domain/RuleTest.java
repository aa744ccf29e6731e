package fr.cahier.domain;

import static fr.cahier.domain.Refusal.assertRefused;
import static fr.cahier.domain.TheFirm.ALBA;
import static fr.cahier.domain.TheFirm.BRUNO;
import static fr.cahier.domain.TheFirm.CHLOE;
import static fr.cahier.domain.TheFirm.DENIS;
import static fr.cahier.domain.TheFirm.ELISE;
import static fr.cahier.domain.TheFirm.EMAIL;
import static fr.cahier.domain.TheFirm.FARID;
import static fr.cahier.domain.TheFirm.FAX;
import static fr.cahier.domain.TheFirm.FIRM;
import static fr.cahier.domain.TheFirm.PHONE;
import static fr.cahier.domain.TheFirm.RECEIVED;
import static fr.cahier.domain.TheFirm.STRANGER;
import static fr.cahier.domain.TheFirm.TODAY;
import static fr.cahier.domain.TheFirm.TRAINING;
import static fr.cahier.domain.TheFirm.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cahier.domain.complaint.ACharter;
import fr.cahier.domain.complaint.AComplaint;
import fr.cahier.domain.complaint.Acting;
import fr.cahier.domain.complaint.AnIntake;
import fr.cahier.domain.complaint.ClosureReason;
import fr.cahier.domain.complaint.Complaint;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.complaint.History;
import fr.cahier.domain.complaint.MalfunctionId;
import fr.cahier.domain.complaint.MalfunctionKind;
import fr.cahier.domain.complaint.Outcome;
import fr.cahier.domain.complaint.Recourse;
import fr.cahier.domain.complaint.Redating;
import fr.cahier.domain.complaint.Redress;
import fr.cahier.domain.complaint.Reopening;
import fr.cahier.domain.complaint.Response;
import fr.cahier.domain.firm.Code;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.improvement.ActionPlan;
import fr.cahier.domain.improvement.BriefedCase;
import fr.cahier.domain.improvement.BriefingMedium;
import fr.cahier.domain.improvement.CorrectiveAction;
import fr.cahier.domain.improvement.StaffBriefing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules one by one: what each refuses, and the nearest thing that it lets pass. */
class RuleTest {
    private static final ComplaintNumber NUMBER = new ComplaintNumber(2026, 42);
    /** Answers within fifteen jours ouvrables, and within thirty-five after a holding response. */
    private static final Firm PAYMENTS = TheFirm.under("psp-l133-45");

    /**
     * One line a rule: the command that it refuses, and its neighbour that passes. Three rules are asked by the
     * application: here with the details that it gives.
     */
    private record Case(Rule rule, Runnable refused, Runnable passes) {}

    private static final List<Case> CASES = List.of(
            new Case(
                    Rule.NOT_DATED_IN_THE_FUTURE,
                    () -> record(a().receivedOn(TODAY.plusDays(1))),
                    () -> record(a().receivedOn(TODAY))),
            new Case(
                    Rule.PLAUSIBLE_DATE,
                    () -> record(a().receivedOn(LocalDate.of(1989, 12, 31))),
                    () -> record(a().receivedOn(LocalDate.of(1990, 1, 1)))),
            new Case(
                    Rule.SENT_BEFORE_RECEIPT,
                    () -> record(a().sentOn(RECEIVED.plusDays(1))),
                    () -> record(a().sentOn(RECEIVED))),
            new Case(Rule.DATED_SINCE_RECEIPT, () -> acknowledge(RECEIVED.minusDays(1)), () -> acknowledge(RECEIVED)),
            new Case(Rule.CHOSEN_FROM_THE_FIRMS_LIST, () -> record(a().by(FAX)), () -> record(a().by(PHONE))),
            new Case(
                    Rule.REFERENCE_NAMES_ONE_COMPLAINT,
                    () -> Rule.REFERENCE_NAMES_ONE_COMPLAINT.requires(false, NUMBER),
                    () -> Rule.REFERENCE_NAMES_ONE_COMPLAINT.requires(true, NUMBER)),
            new Case(
                    Rule.RECORDED_BY_A_PERSON_OF_THE_FIRM,
                    () -> Rule.RECORDED_BY_A_PERSON_OF_THE_FIRM.requires(false, STRANGER, FIRM.personIds()),
                    () -> Rule.RECORDED_BY_A_PERSON_OF_THE_FIRM.requires(true, ALBA.id(), FIRM.personIds())),
            new Case(Rule.HANDLED_BY_AN_AUTHORISED_HANDLER, () -> assign(a(), ELISE), () -> assign(a(), ALBA)),
            new Case(
                    Rule.HANDLER_COMPETENT_FOR_THE_SERVICE,
                    () -> assign(a(), CHLOE),
                    () -> assign(a().service(TRAINING), CHLOE)),
            new Case(
                    Rule.RESPONDER_HAS_SIGNING_AUTHORITY,
                    () -> respond(AComplaint.upheld(TODAY), DENIS),
                    () -> respond(AComplaint.upheld(TODAY), ALBA)),
            new Case(
                    Rule.REDRESS_WITHIN_GOODWILL_LIMIT,
                    () -> respond(AComplaint.granting("100,01"), BRUNO),
                    () -> respond(AComplaint.granting("100"), BRUNO)),
            new Case(
                    Rule.PREFERRED_HANDLER_HONOURED,
                    () -> assign(a().preferring(BRUNO), ALBA),
                    () -> assign(a().preferring(ALBA), ALBA)),
            new Case(
                    Rule.HANDLER_IS_NOT_THE_PERSON_CONCERNED,
                    () -> assign(a().about(BRUNO), BRUNO),
                    () -> assign(a().about(BRUNO), ALBA)),
            new Case(Rule.CONFLICT_OVERRIDDEN_BY_A_MANAGER, () -> override(ALBA), () -> override(FARID)),
            new Case(
                    Rule.ASSIGNED_BEFORE_RESPONSE,
                    () -> AComplaint.recorded().respond(AComplaint.upheld(TODAY), by(ALBA)),
                    () -> AComplaint.assignedTo(ALBA).respond(AComplaint.upheld(TODAY), by(ALBA))),
            new Case(Rule.ACKNOWLEDGED_ONCE, () -> acknowledge(TODAY, TODAY), () -> acknowledge(TODAY)),
            new Case(Rule.PROMISE_LIES_AHEAD, () -> promise(TODAY.minusDays(1)), () -> promise(TODAY)),
            new Case(
                    Rule.RESPONDED_ONCE,
                    () -> AComplaint.answered().respond(AComplaint.upheld(TODAY), by(ALBA)),
                    () -> AComplaint.reopened().respond(AComplaint.upheld(TODAY), by(ALBA))),
            new Case(
                    Rule.RESPONDED_SINCE_REOPENING,
                    () -> AComplaint.reopened().respond(AComplaint.upheld(TODAY.minusDays(1)), by(ALBA)),
                    () -> AComplaint.reopened().respond(AComplaint.upheld(TODAY), by(ALBA))),
            new Case(
                    Rule.REJECTION_NAMES_RECOURSE, () -> reject(null), () -> reject(new Recourse(null, "Le tribunal"))),
            new Case(
                    Rule.EVERY_ANSWER_NAMES_RECOURSE,
                    () -> uphold(TheFirm.under("acpr-2024-r-02"), EMAIL, null),
                    () -> {
                        uphold(TheFirm.under("acpr-2024-r-02"), EMAIL, new Recourse(null, "Le tribunal"));
                        uphold(TheFirm.under("acpr-2024-r-02"), PHONE, null);
                        uphold(TheFirm.under("procedure", "acpr-2016-r-02"), EMAIL, null);
                    }),
            new Case(Rule.COMPLAINT_IS_OPEN, () -> promise(AComplaint.closed()), () -> promise(AComplaint.reopened())),
            new Case(
                    Rule.COMPLAINT_IS_CLOSED,
                    () -> reopen(AComplaint.answered(), TODAY),
                    () -> reopen(AComplaint.closed(), TODAY)),
            new Case(
                    Rule.ANSWERED_BEFORE_CLOSING,
                    () -> close(AComplaint.recorded(), TODAY, ClosureReason.ANSWERED),
                    () -> close(AComplaint.recorded(), TODAY, ClosureReason.WITHDRAWN)),
            new Case(
                    Rule.CLOSED_SINCE_RESPONSE,
                    () -> close(AComplaint.answered(), TODAY.minusDays(1), ClosureReason.ANSWERED),
                    () -> close(AComplaint.answered(), TODAY, ClosureReason.ANSWERED)),
            new Case(
                    Rule.TAKEN_OVER_BY_IMPORT_ONLY,
                    () -> close(AComplaint.recorded(), TODAY, ClosureReason.TAKEN_OVER),
                    () -> takeOver(null, ClosureReason.TAKEN_OVER)),
            new Case(
                    Rule.RECEIPT_DATE_STAYS,
                    () -> correct(a().receivedOn(TODAY)),
                    () -> correct(a().subject("Retard"))),
            new Case(
                    Rule.RECORDED_FACT_STAYS,
                    () -> Rule.RECORDED_FACT_STAYS.requires(false, "dueOn"),
                    () -> Rule.RECORDED_FACT_STAYS.requires(true, "subject")),
            new Case(
                    Rule.EXTENSION_ALLOWED_BY_THE_POLICY,
                    () -> hold(FIRM, ALBA, TODAY, TODAY.plusDays(9)),
                    () -> hold(PAYMENTS, ALBA, TODAY, TODAY.plusDays(9))),
            new Case(
                    Rule.HOLDING_RESPONSE_NAMES_A_DATE,
                    () -> hold(PAYMENTS, ALBA, TODAY, null),
                    () -> hold(PAYMENTS, ALBA, TODAY, TODAY.plusDays(9))),
            new Case(
                    Rule.HOLDING_RESPONSE_IN_TIME,
                    () -> hold(PAYMENTS, ALBA, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 1)),
                    () -> hold(PAYMENTS, ALBA, LocalDate.of(2026, 3, 19), LocalDate.of(2026, 4, 1))),
            new Case(
                    Rule.EXTENSION_GOES_LATER,
                    () -> hold(PAYMENTS, ALBA, TODAY, LocalDate.of(2026, 3, 19)),
                    () -> hold(PAYMENTS, ALBA, TODAY, LocalDate.of(2026, 3, 20))),
            new Case(
                    Rule.EXTENSION_WITHIN_ITS_LIMIT,
                    () -> hold(PAYMENTS, ALBA, TODAY, LocalDate.of(2026, 4, 14)),
                    () -> hold(PAYMENTS, ALBA, TODAY, LocalDate.of(2026, 4, 13))),
            new Case(
                    Rule.EXTENSION_DECIDED_BY_A_MANAGER,
                    () -> hold(chartered(monthly().extendedByAManager()), ALBA, TODAY, TODAY.plusDays(30)),
                    () -> hold(chartered(monthly().extendedByAManager()), BRUNO, TODAY, TODAY.plusDays(30))),
            new Case(Rule.DUE_DATE_SET_BY_A_MANAGER, () -> redate(ALBA), () -> redate(BRUNO)),
            new Case(
                    Rule.POLICY_CHANGES_WITH_ITS_VERSION,
                    () -> chartered(monthly())
                            .requireReplaceableBy(chartered(monthly().titled("Charte"))),
                    () -> chartered(monthly())
                            .requireReplaceableBy(
                                    chartered(monthly().titled("Charte").version(2)))),
            new Case(
                    Rule.REOPENED_SINCE_CLOSING,
                    () -> reopen(AComplaint.closed(), TODAY.minusDays(1)),
                    () -> reopen(AComplaint.closed(), TODAY)),
            new Case(
                    Rule.FORMER_HANDLER_ON_CLOSED_FILES_ONLY,
                    () -> takeOver("Yvon Bel", null),
                    () -> takeOver("Yvon Bel", ClosureReason.WITHDRAWN)),
            new Case(Rule.MALFUNCTION_IS_ON_FILE, () -> leaveWithoutAction(2), () -> leaveWithoutAction(1)),
            new Case(Rule.IMPROVED_BY_HANDLERS_OR_MANAGERS, () -> planned(ELISE), () -> planned(FARID)),
            new Case(
                    Rule.ACTION_FOLLOWS_ITS_COURSE,
                    () -> planned(ALBA).verify(TODAY, "vu", by(ALBA)),
                    () -> planned(ALBA).implement(TODAY, "fait", by(ALBA))),
            new Case(Rule.ACTION_DUE_LIES_AHEAD, () -> planFor(TODAY.minusDays(1)), () -> planFor(TODAY)),
            new Case(
                    Rule.DATED_SINCE_PLANNING,
                    () -> planned(ALBA).implement(TODAY.minusDays(1), "fait", by(ALBA)),
                    () -> planned(ALBA).implement(TODAY, "fait", by(ALBA))),
            new Case(Rule.BRIEFED_AFTER_CLOSING, () -> brief(false, "Relancez."), () -> brief(true, "Relancez.")),
            new Case(
                    Rule.BRIEFED_AFTER_DECISIONS,
                    () -> brief(true, "Relancez.", new MalfunctionId(NUMBER, 1)),
                    () -> brief(true, "Relancez.")),
            new Case(
                    Rule.BRIEFING_NAMES_NOBODY,
                    () -> brief(true, "Claire Petit attend."),
                    () -> brief(true, "Claire attend.")),
            new Case(
                    Rule.SETTINGS_CHANGED_BY_A_MANAGER,
                    () -> Rule.SETTINGS_CHANGED_BY_A_MANAGER.requires(ALBA.manager(), ALBA.id()),
                    () -> Rule.SETTINGS_CHANGED_BY_A_MANAGER.requires(FARID.manager(), FARID.id())),
            new Case(
                    Rule.FIRM_HAS_A_MANAGER,
                    () -> TheFirm.withPeople(List.of(ALBA)),
                    () -> TheFirm.withPeople(List.of(ALBA, FARID))),
            new Case(
                    Rule.RETIRED_NOT_REMOVED,
                    () -> FIRM.requireReplaceableBy(TheFirm.withPeople(List.of())),
                    () -> FIRM.requireReplaceableBy(FIRM)));

    @ParameterizedTest
    @EnumSource
    void each_rule_refuses_by_name_and_lets_its_neighbour_pass(Rule rule) {
        assertThat(CASES)
                .filteredOn(each -> each.rule() == rule)
                .singleElement()
                .satisfies(each -> {
                    assertRefused(rule, each.refused());
                    assertThatCode(each.passes()::run).doesNotThrowAnyException();
                });
    }

    @Test
    void a_refusal_gives_its_details_to_who_wants_to_mend_it() {
        var refusal = assertRefused(Rule.SENT_BEFORE_RECEIPT, () -> record(a().sentOn(TODAY)));

        assertThat(refusal.details()).containsExactly(TODAY, RECEIVED);
    }

    private static AnIntake a() {
        return AnIntake.ofAComplaint();
    }

    private static void record(AnIntake intake) {
        Complaint.record(intake.build(), by(ALBA));
    }

    private static void assign(AnIntake intake, Person handler) {
        AComplaint.recorded(intake).assignTo(handler, null, null, by(ALBA));
    }

    private static void override(Person by) {
        AComplaint.recorded(a().about(BRUNO)).assignTo(BRUNO, null, "seul présent", by(by));
    }

    private static void acknowledge(LocalDate... days) {
        var complaint = AComplaint.recorded();
        for (var on : days) {
            complaint.acknowledge(AComplaint.acknowledgement(on), by(ALBA));
        }
    }

    private static void promise(LocalDate on) {
        AComplaint.recorded().inform(AComplaint.notice(TODAY, on), by(ALBA));
    }

    private static void promise(Complaint complaint) {
        complaint.inform(AComplaint.notice(TODAY, TODAY), by(ALBA));
    }

    private static void hold(Firm firm, Person person, LocalDate on, LocalDate until) {
        AComplaint.recordedAt(firm).inform(AComplaint.holding(on, until), new Acting(firm, person, on));
    }

    private static void redate(Person person) {
        AComplaint.recorded().redate(new Redating(null, TODAY, "accord du client"), by(person));
    }

    private static ACharter monthly() {
        return ACharter.ofDays(30);
    }

    private static Firm chartered(ACharter charter) {
        return TheFirm.under(List.of(), charter.build());
    }

    private static void respond(Response given, Person person) {
        AComplaint.assignedTo(person).respond(given, by(person));
    }

    private static void reject(Recourse recourse) {
        var given = new Response(TODAY, PHONE, Outcome.PARTLY_UPHELD, "En partie.", Redress.NONE, recourse);
        AComplaint.assignedTo(ALBA).respond(given, by(ALBA));
    }

    private static void uphold(Firm firm, Code channel, Recourse recourse) {
        var given = new Response(TODAY, channel, Outcome.UPHELD, "Oui.", Redress.NONE, recourse);
        AComplaint.assignedTo(ALBA).respond(given, by(ALBA, firm));
    }

    private static void close(Complaint complaint, LocalDate on, ClosureReason reason) {
        complaint.close(AComplaint.closure(on, reason), by(ALBA));
    }

    private static void reopen(Complaint complaint, LocalDate on) {
        complaint.reopen(new Reopening(on, "erreur", TODAY), by(ALBA));
    }

    private static void correct(AnIntake intake) {
        AComplaint.recorded().correct(intake.build(), by(ALBA));
    }

    private static void takeOver(String formerHandler, ClosureReason reason) {
        var closure = reason == null ? null : AComplaint.closure(TODAY, reason);
        Complaint.takeOver(
                a().build(), new History(null, formerHandler, null, null, closure, null, "a.csv:3"), by(ALBA));
    }

    private static void leaveWithoutAction(int index) {
        var complaint = AComplaint.recorded();
        complaint.findMalfunction(MalfunctionKind.BREACH, "Oubli", by(ALBA));
        complaint.leaveWithoutAction(index, "cas isolé", by(ALBA));
    }

    private static void planFor(LocalDate dueOn) {
        CorrectiveAction.plan(new ActionPlan("Relance", Set.of(), ELISE.id(), dueOn), by(ALBA));
    }

    private static CorrectiveAction planned(Person by) {
        return CorrectiveAction.plan(new ActionPlan("Relance", Set.of(), ELISE.id(), TODAY), by(by));
    }

    private static void brief(boolean closed, String text, MalfunctionId... undecided) {
        var told = new BriefedCase(NUMBER, closed ? TODAY : null, List.of(undecided), List.of("Claire Petit"));
        StaffBriefing.given(TODAY, BriefingMedium.MEETING, text, List.of(told), by(ALBA));
    }
}
