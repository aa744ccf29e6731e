package fr.cahier.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the user asks for: refused in words when it cannot be written. */
record FileToWrite(Path path, Desk desk) {

    static FileToWrite named(String name, Desk desk) {
        return new FileToWrite(
                desk.around().directory().resolve(name).toAbsolutePath().normalize(), desk);
    }

    /** @throws Refused when it is plain beforehand that nothing can be written there */
    void check() {
        var folder = path.getParent();
        var there = folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
        if (!there || Files.isDirectory(path) || (Files.exists(path) && !Files.isWritable(path))) {
            throw refusal();
        }
    }

    Refused refusal() {
        var sentence = desk.phrases().say("refused.notWritable", path);
        return new Refused(ExitCode.INPUT_REFUSED, "NOT_WRITABLE", sentence);
    }
}
