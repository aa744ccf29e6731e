package fr.cahier.distribution;

import fr.cahier.cli.Cli;
import fr.cahier.cli.Cli.Surroundings;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The program: standard streams in, exit code out. */
public final class Main {
    private Main() {}

    /** Runs one command. */
    public static void main(String[] args) {
        var out = new Watched(new FileOutputStream(FileDescriptor.out));
        var around = new Surroundings(
                System.in,
                utf8(out),
                utf8(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Terminal.isThere(),
                Clock.systemUTC());
        var code = Cli.run(List.of(args), around, new WiredRegisters());
        if (out.lostData()) {
            around.err()
                    .println(
                            "cahier : la sortie n’a pas pu être écrite en entier (disque plein ?) : ce qui manque est perdu.");
            around.err().flush();
            System.exit(Math.max(code, 1));
        }
        System.exit(code);
    }

    /** UTF-8 whatever the locale, so that scripts read the same bytes everywhere. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /** A print stream swallows what goes wrong below it; a script must not take half an export for a whole one. */
    private static final class Watched extends FilterOutputStream {
        private boolean lost;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException failed) {
                // Who reads only the head of a list closes the pipe: that is no loss.
                lost |= !String.valueOf(failed.getMessage()).contains("Broken pipe");
                throw failed;
            }
        }

        boolean lostData() {
            return lost;
        }
    }
}
