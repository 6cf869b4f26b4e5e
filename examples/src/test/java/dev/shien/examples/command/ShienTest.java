package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.examples.Shien;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ShienTest {

    @Test
    void explainsItself() {
        Cli cli = Cli.run("--help");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("due", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "screen", "lint", "diff", "draw", "verify", "group", "due"})
    void explainsEachCommand(String command) {
        Cli cli = Cli.run(command, "--help");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("Usage: shien " + command);
    }

    @Test
    void tellsOfAFailureOfItsOwnWithoutTheMessageWhichMayHoldPersonalData() {
        StringWriter err = new StringWriter();
        CommandLine line = Shien.commandLine().setErr(new PrintWriter(err, true));
        Exception defect = new IllegalArgumentException("of 山田太郎", new IllegalStateException("03-1234-5678"));

        int code = new Failures().handleExecutionException(defect, line, line.parseArgs("--help"));

        assertThat(code).isEqualTo(3);
        assertThat(err.toString())
                .contains("a failure of Shien itself", "java.lang.IllegalArgumentException", "\tat dev.shien.examples")
                .doesNotContain("山田", "1234");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(Cli.run("dance").code()).isEqualTo(2);
        assertThat(Cli.run("due", "--from", "2024-06-28", "--business-days", "1", "--colour", "red")
                        .err())
                .contains("--colour")
                .contains("shien due --help");
        assertThat(Cli.run().code()).isEqualTo(2);
    }
}
