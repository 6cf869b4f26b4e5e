package dev.shien.examples.run;

import dev.shien.examples.Shien;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** {@code shien run} in a process of its own. */
final class RunProcess {

    private final Process process;
    private final Path log;

    private RunProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static RunProcess start(String programme, Path out) throws IOException {
        Path log = Files.createTempFile(out.toAbsolutePath().resolveSibling(""), "run", ".log");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                Shien.class.getName(),
                "run",
                "--programme",
                programme,
                "--out",
                out.toString());
        File file = log.toFile();
        return new RunProcess(
                builder.redirectErrorStream(true).redirectOutput(file).start(), log);
    }

    /** Waits until something is so, or the process has ended by itself. */
    RunProcess await(Callable<Boolean> something) throws Exception {
        while (process.isAlive() && !something.call()) {
            Thread.sleep(1);
        }
        return this;
    }

    RunProcess awaitLines(int lines) throws Exception {
        return await(() -> log().lines().count() >= lines);
    }

    /** Kills the process and returns whether it had not ended before. */
    boolean kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Process " + process.pid() + " cannot be killed");
        }
        return process.exitValue() > 128;
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    int exitCode() {
        return process.exitValue();
    }

    String log() throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }
}
