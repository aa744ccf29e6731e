package fr.cahier.application.transfer;

import fr.cahier.application.port.TableFiles;
import java.util.List;
import java.util.Map;

/**
 * What an import found and did.
 *
 * @param form how the file was read
 * @param rows rows read
 * @param columns field by field, the columns that fed it
 * @param ignoredColumns columns that fed nothing
 * @param dayForms field by field, the form in which its days are written
 * @param addedValues values that entered the firm's lists
 * @param problems the first rejected rows, {@link #MOST_PROBLEMS} at most
 * @param stoppedEarly whether the check ended at the number of errors asked for
 * @param written whether anything could be written: not on a dry run, nor when a rejected row stopped it all
 */
public record ImportReport(
        TableFiles.Form form,
        long rows,
        long created,
        long updated,
        long identical,
        long rejected,
        Map<String, List<String>> columns,
        List<String> ignoredColumns,
        Map<String, String> dayForms,
        List<String> addedValues,
        List<RowProblem> problems,
        boolean stoppedEarly,
        boolean written) {
    /** Beyond this the rejects file tells the rest. */
    public static final int MOST_PROBLEMS = 10_000;
}
