package fr.cahier.documents;

import fr.cahier.application.port.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bytes to read, always in a file: what comes as a stream is kept aside first, as it is read more than once. */
final class LocalFile implements AutoCloseable {
    private final Path path;
    private final String name;
    private final boolean keptAside;

    private LocalFile(Path path, String name, boolean keptAside) {
        this.path = path;
        this.name = name;
        this.keptAside = keptAside;
    }

    /** @throws UnreadableFile when there is no such file, or not for us */
    static LocalFile of(@Nullable Path path, InputStream standardInput) {
        if (path == null) {
            return keepAside(standardInput, "entrée standard");
        }
        var name = String.valueOf(path.getFileName());
        if (!Files.exists(path)) {
            throw new UnreadableFile("« %s » est introuvable. Vérifiez le chemin du fichier.".formatted(name));
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableFile("« %s » est un dossier. Indiquez un fichier qui s’y trouve.".formatted(name));
        }
        if (Files.isRegularFile(path)) {
            return new LocalFile(path, name, false);
        }
        // A pipe, such as <(zcat…): it gives its bytes only once.
        return new LocalFile(path, name, false).keepAside(Files::newInputStream);
    }

    /** How to read a path. */
    interface Opening {
        InputStream open(Path path) throws IOException;
    }

    /** A private copy of what this opening reads, under the same name. */
    LocalFile keepAside(Opening opening) {
        try (var in = opening.open(path)) {
            return keepAside(in, name);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static LocalFile keepAside(InputStream in, String name) {
        try {
            // Readable by its owner only: registers hold personal data.
            var copy = Files.createTempFile("cahier-", ".tmp");
            copy.toFile().deleteOnExit();
            var file = new LocalFile(copy, name, true);
            file.fill(in);
            return file;
        } catch (IOException e) {
            throw new UnreadableFile("« %s » ne peut pas être mis de côté pour lecture.".formatted(name), e);
        }
    }

    private void fill(InputStream in) throws IOException {
        // Into the file as it was made: replacing it would open it to everybody.
        try (var out = Files.newOutputStream(path)) {
            new BoundedInput(in, name, Bounds.INFLATED).transferTo(out);
        } catch (IOException | UnreadableFile e) {
            close();
            throw e;
        }
    }

    InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    UnreadableFile unreadable(Exception cause) {
        return refused("ne peut pas être lu. Vérifiez vos droits sur le fichier et qu’il est entier.", cause);
    }

    UnreadableFile refused(String why) {
        return refused(why, null);
    }

    UnreadableFile refused(String why, @Nullable Throwable cause) {
        return new UnreadableFile("« %s » %s".formatted(name, why), cause);
    }

    Path path() {
        return path;
    }

    String name() {
        return name;
    }

    boolean isNamed(String extension) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "").endsWith(extension);
    }

    @Override
    public void close() {
        if (keptAside) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
