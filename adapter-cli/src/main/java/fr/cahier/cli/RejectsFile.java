package fr.cahier.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where rejected rows go: beside the file, or here when that folder cannot be written to. */
final class RejectsFile implements Supplier<OutputStream> {
    private final Desk desk;
    private final Path wanted;
    private @Nullable Path opened;

    RejectsFile(Desk desk, String file, @Nullable String asked) {
        this.desk = desk;
        var name = file.equals("-") ? "import" : file;
        this.wanted = desk.around().directory().resolve(asked == null ? name + ".rejets.csv" : asked);
    }

    /** The file, or {@code null} while no row was rejected. */
    @Nullable
    String name() {
        return opened == null ? null : opened.toString();
    }

    @Override
    public OutputStream get() {
        try {
            return open(wanted);
        } catch (IOException notThere) {
            return here(notThere);
        }
    }

    private OutputStream here(IOException notThere) {
        try {
            return open(desk.around().directory().resolve(String.valueOf(wanted.getFileName())));
        } catch (IOException neither) {
            notThere.addSuppressed(neither);
            throw new UncheckedIOException(notThere);
        }
    }

    /** A file that somebody may be mending is kept aside. */
    private OutputStream open(Path path) throws IOException {
        if (Files.exists(path)) {
            var name = String.valueOf(path.getFileName()).replaceAll("\\.csv$", "");
            Files.move(path, path.resolveSibling(name + ".avant.csv"), StandardCopyOption.REPLACE_EXISTING);
        }
        var out = Files.newOutputStream(path);
        opened = path;
        return out;
    }
}
