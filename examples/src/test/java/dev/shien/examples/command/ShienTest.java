package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShienTest {

    @Test
    void explainsItself() {
        Cli cli = Cli.run("--help");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("due", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "screen", "draw", "verify", "due"})
    void explainsEachCommand(String command) {
        Cli cli = Cli.run(command, "--help");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("Usage: shien " + command);
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
