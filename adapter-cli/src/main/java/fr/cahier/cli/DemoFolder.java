package fr.cahier.cli;

import fr.cahier.application.port.RegisterUnusable;
import fr.cahier.application.port.RegisterUnusable.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The folder of a demonstration: only one that a demonstration made is ever emptied. */
final class DemoFolder {
    private static final String MARK = "demonstration.txt";

    private final Path folder;
    private final Desk desk;

    DemoFolder(Path folder, Desk desk) {
        this.folder = folder;
        this.desk = desk;
    }

    String path() {
        return folder.toString();
    }

    /** @throws Refused when there is anything that no demonstration made */
    void makeWay() {
        try {
            if (Files.isRegularFile(folder.resolve(MARK))) {
                delete();
            } else if (Files.exists(folder) && !isEmptyFolder()) {
                throw new Refused(
                        ExitCode.INPUT_REFUSED,
                        "REGISTER_NOT_EMPTY",
                        desk.phrases().say("refused.demoFolder", folder));
            }
        } catch (IOException failed) {
            throw new RegisterUnusable(Problem.NOT_WRITABLE, path(), failed);
        }
    }

    /** Leaves the mark by which the next demonstration knows that it may replace this one. */
    void mark() {
        try {
            Files.writeString(folder.resolve(MARK), desk.phrases().say("demo.mark") + "\n");
        } catch (IOException failed) {
            throw new RegisterUnusable(Problem.NOT_WRITABLE, path(), failed);
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** The mark goes last, so that an interrupted deletion can be taken up again. Links are not followed. */
    private void delete() throws IOException {
        var mark = folder.resolve(MARK);
        try (var inside = Files.walk(folder)) {
            var doomed = inside.filter(path -> !path.equals(folder) && !path.equals(mark))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (var path : doomed) {
                Files.delete(path);
            }
        }
        Files.delete(mark);
    }
}
