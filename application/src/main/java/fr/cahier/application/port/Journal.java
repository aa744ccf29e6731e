package fr.cahier.application.port;

import fr.cahier.application.Stamp;
import fr.cahier.domain.Words;
import fr.cahier.domain.complaint.ComplaintEvent;
import fr.cahier.domain.complaint.ComplaintNumber;
import fr.cahier.domain.improvement.ActionEvent;
import fr.cahier.domain.improvement.ActionNumber;
import fr.cahier.domain.improvement.StaffBriefing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The append-only journal, to read. */
public interface Journal {

    /** One fact of a complaint's timeline; {@code sequence} counts from 1 on each complaint. */
    record Entry(int sequence, Stamp stamp, ComplaintEvent event) {}

    /**
     * One act on anything else (settings, imports, actions, briefings), in words that the register keeps.
     *
     * @param type never renamed once kept
     */
    record Act(Stamp stamp, String type, String summary) {
        private static final Words FRENCH = Words.in(Locale.FRENCH);

        /** The settings were replaced. */
        public static Act settingsChanged(List<String> changes, Stamp stamp) {
            return new Act(stamp, "SettingsChanged", String.join("\n", changes));
        }

        /** A file was imported. */
        public static Act fileImported(Imports.Done done, Stamp stamp) {
            var counts =
                    FRENCH.say("act.fileImported", done.created(), done.updated(), done.identical(), done.rejected());
            return new Act(stamp, "FileImported", done.file() + " : " + counts + " ; SHA-256 " + done.sha256());
        }

        /** A corrective action came one step further. */
        public static Act onAction(ActionNumber number, ActionEvent event, Stamp stamp) {
            return new Act(stamp, event.getClass().getSimpleName(), number + " : " + said(event));
        }

        /** The staff were told. */
        public static Act staffBriefed(StaffBriefing given, Stamp stamp) {
            var cases = given.complaints().stream().map(Object::toString).collect(Collectors.joining(", "));
            var summary = FRENCH.say("act.staffBriefed", given.medium(), given.on(), cases);
            return new Act(stamp, "StaffBriefed", summary);
        }

        private static String said(ActionEvent event) {
            if (event instanceof ActionEvent.ActionPlanned planned) {
                return planned.plan().what();
            }
            if (event instanceof ActionEvent.ActionImplemented implemented) {
                return implemented.how();
            }
            return event instanceof ActionEvent.ActionVerified verified
                    ? verified.effect()
                    : ((ActionEvent.ActionAbandoned) event).reason();
        }
    }

    /** The facts of one complaint, oldest first; none when there is no such complaint. */
    List<Entry> timeline(ComplaintNumber number);

    /** The latest acts on anything but complaints, newest first. */
    List<Act> latestActs(int limit);
}
