package fr.cahier.domain;

import java.util.Locale;

/**
 * The rules that a command must respect. The names are public and stable: messages, problems of the API, import reports
 * and documents all use them. Each comment cites the requirement of the procedure (P1 to P12) or the text it comes from.
 */
public enum Rule {
    /** P1: a receipt, an answer or a closing that has not happened yet cannot be written down. */
    NOT_DATED_IN_THE_FUTURE,
    /** P1: dates such as 01/01/1900 stand for "unknown" in older tools; they would count as decades of delay. */
    PLAUSIBLE_DATE,
    /** P1: what is sent on a day cannot have been received before it. */
    SENT_BEFORE_RECEIPT,
    /** P3, P5: an act on a complaint is dated on its day of receipt or after. */
    DATED_SINCE_RECEIPT,
    /** P1: lists belong to the firm; a value that is not on them, or retired, is not chosen. */
    CHOSEN_FROM_THE_FIRMS_LIST,
    /** P1: a reference from an older tool finds one complaint, never one of several. */
    REFERENCE_NAMES_ONE_COMPLAINT,
    /** P8: anybody of the firm records a receipt, nobody else does. */
    RECORDED_BY_A_PERSON_OF_THE_FIRM,
    /** P8: only the people whom the firm authorised follow a complaint. */
    HANDLED_BY_AN_AUTHORISED_HANDLER,
    /** P7: a sufficient qualification is a competence for the service that the complaint is about. */
    HANDLER_COMPETENT_FOR_THE_SERVICE,
    /** P7: the letter of response commits the firm. */
    RESPONDER_HAS_SIGNING_AUTHORITY,
    /** P7: a goodwill gesture stays within what its author may grant. */
    REDRESS_WITHIN_GOODWILL_LIMIT,
    /** P9: the client chooses who handles the complaint; departing from it takes a reason. */
    PREFERRED_HANDLER_HONOURED,
    /** EIOPA guidelines on complaints-handling: conflicts of interest are identified and mitigated. */
    HANDLER_IS_NOT_THE_PERSON_CONCERNED,
    /** Only a manager sets a conflict of interest aside, and says why. */
    CONFLICT_OVERRIDDEN_BY_A_MANAGER,
    /** P1: somebody answers for the file before the firm answers the client. */
    ASSIGNED_BEFORE_RESPONSE,
    /** P3: one acknowledgement a complaint. */
    ACKNOWLEDGED_ONCE,
    /** P4: a date promised to the client lies ahead. */
    PROMISE_LIES_AHEAD,
    /** P5: one response a complaint, unless it was reopened. */
    RESPONDED_ONCE,
    /** A file that was reopened asks for an answer of its own: one sent before does not give it. */
    RESPONDED_SINCE_REOPENING,
    /** P6: a response that rejects, wholly or in part, names the client's recourse. */
    REJECTION_NAMES_RECOURSE,
    /** ACPR 2022-R-01 and 2024-R-02: every written answer names the recourse, a favourable one too. */
    EVERY_ANSWER_NAMES_RECOURSE,
    /** A closed file no longer changes; it can be reopened. */
    COMPLAINT_IS_OPEN,
    /** Only a closed file can be reopened. */
    COMPLAINT_IS_CLOSED,
    /** P5: closing as answered needs the answer. */
    ANSWERED_BEFORE_CLOSING,
    /** A closing comes with or after the response it follows. */
    CLOSED_SINCE_RESPONSE,
    /** « Reprise d'historique » describes what an older register left unsaid, never a file handled here. */
    TAKEN_OVER_BY_IMPORT_ONLY,
    /** Re-dating a case is an act of its own: due dates never move as a side effect of a correction. */
    RECEIPT_DATE_STAYS,
    /** A fact once recorded is completed by later acts, never rewritten. */
    RECORDED_FACT_STAYS,
    /** A holding response takes the date of the answer to a later one only where the texts that apply leave room for it. */
    EXTENSION_ALLOWED_BY_THE_POLICY,
    /** A holding response tells the client the new date (art. L133-45 CMF, art. 12(3) GDPR, ACPR 2022-R-01). */
    HOLDING_RESPONSE_NAMES_A_DATE,
    /** A holding response comes while the answer is still in time: it does not mend a delay. */
    HOLDING_RESPONSE_IN_TIME,
    /** The new date of a holding response lies after the one that it replaces. */
    EXTENSION_GOES_LATER,
    /** The new date of a holding response lies within what the policy allows: 35 jours ouvrables for art. L133-45 CMF. */
    EXTENSION_WITHIN_ITS_LIMIT,
    /** Some texts leave an extension to the firm's managers. */
    EXTENSION_DECIDED_BY_A_MANAGER,
    /** A due date that no text gives is set by a manager, who answers for it. */
    DUE_DATE_SET_BY_A_MANAGER,
    /** A text that the firm wrote changes under a new version: old complaints name the old one. */
    POLICY_CHANGES_WITH_ITS_VERSION,
    /** A reopening comes with or after the closing it undoes. */
    REOPENED_SINCE_CLOSING,
    /** P8: an « ancien interlocuteur » may appear on closed files; an open one needs a handler of today. */
    FORMER_HANDLER_ON_CLOSED_FILES_ONLY,
    /** P10: the malfunction named is one of this file's. */
    MALFUNCTION_IS_ON_FILE,
    /** P11: improving is decided by the handlers and the managers. */
    IMPROVED_BY_HANDLERS_OR_MANAGERS,
    /** P11: an action is planned, then implemented, then verified; it can be abandoned until verified. */
    ACTION_FOLLOWS_ITS_COURSE,
    /** P11: the day by which an action is to be done lies ahead when it is planned. */
    ACTION_DUE_LIES_AHEAD,
    /** P11: an act on an action is dated since it was planned. */
    DATED_SINCE_PLANNING,
    /** P12: staff are briefed once the case is closed. */
    BRIEFED_AFTER_CLOSING,
    /** P12: staff are briefed once the changes are chosen: each malfunction has actions, or is left without, with a reason. */
    BRIEFED_AFTER_DECISIONS,
    /** GDPR art. 5(1)(c): a briefing identifies neither the client nor a colleague. */
    BRIEFING_NAMES_NOBODY,
    /** The settings of the firm are its managers' to change. */
    SETTINGS_CHANGED_BY_A_MANAGER,
    /** A firm that has people has a manager among them, or its settings could never change again. */
    FIRM_HAS_A_MANAGER,
    /** A value or a person once in use is retired, not removed: old files still name it. */
    RETIRED_NOT_REMOVED;

    /** The rule as a sentence that says what to do; {@code {0}}… stand for the details given when it is broken. */
    public String sentence(Locale locale, Object... details) {
        return Words.in(locale).say("rule." + name(), details);
    }

    /**
     * Guards a command.
     *
     * @param details names, codes or dates that help to mend it; never personal data of a complainant
     * @throws RuleBroken when {@code kept} is false
     */
    public void requires(boolean kept, Object... details) {
        if (!kept) {
            throw new RuleBroken(this, details);
        }
    }
}
