package fr.cahier.cli;

import fr.cahier.application.Staff;
import fr.cahier.application.port.ComplaintRegister;
import fr.cahier.application.port.Complaints;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.application.port.NoSuchComplaint;
import fr.cahier.application.port.RegisterRow;
import fr.cahier.domain.Rule;
import fr.cahier.domain.RuleBroken;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.Person;
import fr.cahier.domain.firm.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The register while one command works in it. */
final class OpenRegister implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{4}-\\d{4,8}\\s*");

    private final Registers.Session session;
    private final Desk desk;
    private final Firm firm;

    OpenRegister(Registers.Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        this.firm = session.get(FirmSettings.class).current();
    }

    /** A use case or a port. */
    <T> T get(Class<T> type) {
        return session.get(type);
    }

    Firm firm() {
        return firm;
    }

    Choices choices() {
        return new Choices(firm, desk.phrases().words());
    }

    /** Words from the phrase book, for the person at the terminal. */
    void tell(String key, Object... details) {
        desk.tell(key, details);
    }

    LocalDate today() {
        return get(Staff.class).today(firm);
    }

    LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? today() : day;
    }

    /**
     * Who acts.
     *
     * @throws Refused when nobody was named
     * @throws RuleBroken when it is nobody of the firm
     */
    PersonId actor() {
        var named = desk.person();
        if (firm.people().isEmpty()) {
            throw Refused.usage(desk.phrases().say("refused.noPeople"));
        }
        if (named == null) {
            throw Refused.usage(desk.phrases().say("refused.noPerson", firm.personIds()));
        }
        return firm.person(named)
                .map(Person::id)
                .orElseThrow(() -> new RuleBroken(Rule.RECORDED_BY_A_PERSON_OF_THE_FIRM, named, firm.personIds()));
    }

    /** The complaint of this number, or of this reference from an older tool. */
    ComplaintNumber number(String given) {
        if (NUMBER.matcher(given).matches()) {
            var number = ComplaintNumber.parse(given);
            if (!rows(List.of(number)).isEmpty()) {
                return number;
            }
        }
        return get(Complaints.class)
                .numberOf(given)
                .orElseThrow(() -> new Refused(
                        ExitCode.UNKNOWN, "UNKNOWN_COMPLAINT", desk.phrases().say("refused.unknownComplaint", given)));
    }

    RegisterRow row(ComplaintNumber number) {
        return rows(List.of(number)).stream().findFirst().orElseThrow(() -> new NoSuchComplaint(number));
    }

    List<RegisterRow> rows(List<ComplaintNumber> numbers) {
        return get(ComplaintRegister.class).rows(numbers);
    }

    @Override
    public void close() {
        session.close();
    }
}
