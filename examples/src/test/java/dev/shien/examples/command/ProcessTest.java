package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.examples.Shien;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: its exit code, its memory and its streams. */
class ProcessTest {

    private static final File FULL = new File("/dev/full");

    @TempDir
    private Path folder;

    private File out;

    @BeforeEach
    void here() {
        out = folder.resolve("out").toFile();
    }

    @Test
    void saysWhatIsTooLargeForItsMemory() throws Exception {
        Path record = folder.resolve("record.json");
        Files.writeString(record, "{\"format\":\"" + "x".repeat(60_000_000) + "\"}");

        assertThat(shien("-Xmx48m", "verify", record.toString())).isEqualTo(ExitCode.BAD_INPUT);

        assertThat(err())
                .contains("shien: what was handed in is too large for the 4")
                .doesNotContain("\tat ");
    }

    @Test
    void speaksUtf8WhateverTheMachineSpeaks() throws Exception {
        assertThat(shien("-Dfile.encoding=US-ASCII", "screen")).isZero();
        assertThat(Files.readString(out.toPath(), StandardCharsets.UTF_8)).contains("中小企業");
        String forms = new Inputs(folder).applications(Inputs.form("A-1", "2024-08-01 10:00", "nobody"));
        assertThat(shien(
                        "-Dfile.encoding=US-ASCII", "screen", "--programme", "tokubetsushien", "--applications", forms))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err()).contains("メールアドレス");
    }

    @Test
    @EnabledIf("hasFullDevice")
    void failsWhereItsResultsCannotBeWritten() throws Exception {
        out = FULL;
        assertThat(shien("-Xmx64m", "due", "--from", "2024-06-28", "--business-days", "3"))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("could not be written to standard output");
    }

    static boolean hasFullDevice() {
        return FULL.canWrite();
    }

    private int shien(String option, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Shien.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
    }
}
