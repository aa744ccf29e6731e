package fr.cahier.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
class ProcessTest {
    @TempDir
    Path folder;

    @Test
    void words_are_utf8_whatever_the_locale() throws IOException, InterruptedException {
        var process = java(List.of("-Dfile.encoding=US-ASCII"), "--help");
        var help = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(help).contains("réclamations");
    }

    @Test
    void the_exit_code_is_the_commands() throws IOException, InterruptedException {
        var process = java(List.of(), "list");
        process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isEqualTo(3);
    }

    @Test
    void help_loads_neither_injector_nor_store() throws IOException, InterruptedException {
        var process = java(List.of("-Xlog:class+load:stdout"), "--help");
        var loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(loaded).contains("fr.cahier.cli.Cli ");
        assertThat(loaded)
                .doesNotContain(
                        "com.google.inject", "org.hsqldb", "org.jdbi", "com.fasterxml", "fr.cahier.persistence");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void data_that_could_not_be_written_is_no_success() throws IOException, InterruptedException {
        var full = builder(List.of(), "--help").redirectOutput(new File("/dev/full"));

        assertThat(full.start().waitFor()).isEqualTo(1);
    }

    private Process java(List<String> options, String... args) throws IOException {
        return builder(options, args).start();
    }

    private ProcessBuilder builder(List<String> options, String... args) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
