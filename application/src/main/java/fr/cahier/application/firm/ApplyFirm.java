package fr.cahier.application.firm;

import fr.cahier.application.Staff;
import fr.cahier.application.port.FirmSettings;
import fr.cahier.domain.Rule;
import fr.cahier.domain.firm.Firm;
import fr.cahier.domain.firm.PersonId;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes the settings of the firm as a whole: all of the new ones, or none. */
public final class ApplyFirm {
    /** Who sets up a register that has no people yet. */
    public static final PersonId INSTALLATION = new PersonId("installation");

    /**
     * What the settings are to be.
     *
     * @param by a manager; may be {@code null} while the register has no people yet
     * @param dryRun tells what would change, and changes nothing
     */
    public record Command(@Nullable PersonId by, Firm next, boolean dryRun) {}

    private final FirmSettings settings;
    private final Staff staff;

    @Inject
    public ApplyFirm(FirmSettings settings, Staff staff) {
        this.settings = settings;
        this.staff = staff;
    }

    /**
     * Answers what changes, a line each; empty when nothing does.
     *
     * @throws fr.cahier.domain.RuleBroken when the person is no manager, or an entry in use would disappear
     */
    public List<String> handle(Command command) {
        var current = settings.current();
        current.requireReplaceableBy(command.next());
        var changes = new FirmOutline(current).changesTo(new FirmOutline(command.next()));
        if (!command.dryRun()) {
            var author = author(current, command.by());
            if (!changes.isEmpty()) {
                settings.replace(current, command.next(), changes, staff.stamp(author));
            }
        }
        return changes;
    }

    private PersonId author(Firm current, @Nullable PersonId by) {
        if (current.people().isEmpty()) {
            return by == null ? INSTALLATION : by;
        }
        var named = by == null ? INSTALLATION : by;
        var person = staff.acting(named).person();
        Rule.SETTINGS_CHANGED_BY_A_MANAGER.requires(person.manager(), person.id());
        return person.id();
    }
}
