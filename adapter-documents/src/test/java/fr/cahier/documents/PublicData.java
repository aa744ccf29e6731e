package fr.cahier.documents;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real data of others, which is not kept with this project: its folder is told by the environment. */
final class PublicData {
    private PublicData() {}

    /** The folder; without one the test is skipped, and says so. */
    static Path folder() {
        var folder = System.getenv("CAHIER_DATA");
        if (folder == null || folder.isBlank()) {
            System.err.println("*** NOT RUN: tests on public data. Set CAHIER_DATA to the folder that holds it. ***");
            Assumptions.abort("CAHIER_DATA is not set");
        }
        return Path.of(folder);
    }
}
