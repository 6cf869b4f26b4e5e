package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ObjectArrays;
import dev.shien.domain.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code shien visits} on the example of its format. */
class VisitsCommandTest {

    @TempDir
    private Path folder;

    private Inputs inputs;
    private String example;

    @BeforeEach
    void here() throws IOException {
        inputs = new Inputs(folder);
        String text = Files.readString(Path.of("../docs/visit-problem-format.md"), StandardCharsets.UTF_8);
        int from = text.indexOf("```json\n") + "```json\n".length();
        example = text.substring(from, text.indexOf("```", from));
    }

    private Cli visits(String problem, String... options) {
        String[] fast = {"visits", inputs.file("problem.json", problem), "--iterations", "2000"};
        return Cli.run(ObjectArrays.concat(fast, options, String.class));
    }

    private String plan() {
        return inputs.file("plan.json", visits(example).out());
    }

    @Test
    void visitsArePlanned() {
        Cli cli = visits(example);

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out().lines()).hasSize(1);
        JsonNode plan = Json.parse("out", cli.out());
        assertThat(plan.get("format").textValue()).isEqualTo("shien/visit-plan/1");
        assertThat(plan.get("visits")).isNotEmpty();
        assertThat(plan.get("unplaced")).isEmpty();
        assertThat(visits(example).out()).isEqualTo(cli.out());
    }

    @Test
    void visitsAreToldInWords() {
        Cli cli = visits(example, "--explain");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out().lines()).contains("Visits", "Rules").anyMatch(line -> line.contains("  by E-"));
    }

    @Test
    void visitWithoutAPlaceIsNamedAndThePlanIsPrinted() {
        Cli cli = visits(example.replace("\"minutes\": 120", "\"minutes\": 700"));

        assertThat(cli.code()).isEqualTo(1);
        assertThat(Json.parse("out", cli.out()).get("unplaced")).isNotEmpty();
        assertThat(cli.err()).contains("has no place");
    }

    @Test
    void planThatHeldChangesNothingWhenPlannedAnew() {
        Cli cli = visits(example, "--replan", plan(), "--now", "2024-07-01T00:00");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(Json.parse("out", cli.out()).get("visits"))
                .isEqualTo(Json.parse("out", visits(example).out()).get("visits"));
    }

    @Test
    void whatIsMissingOrTooMuchIsToldByItsOption() {
        assertThat(visits(example, "--now", "2024-07-01T00:00").err())
                .contains("--now: was given without --replan, expected the plan that held until now");
        assertThat(visits(example, "--announced-until", "2024-07-01").err())
                .contains("--announced-until: was given without --replan");
        assertThat(visits(example, "--replan", plan()).err())
                .contains("--now: was not given, expected it or a problem that says what is now");
        assertThat(visits(example, "--replan", plan(), "--now", "yesterday").err())
                .contains("expected a local date and time such as 2024-07-08T13:00, was 'yesterday'");
        assertThat(visits(example.replace("\"minutes\": 120", "\"minutes\": 1800"))
                        .err())
                .contains("$.phases[0].minutes: was number 1800, expected a whole number from 1 to 720");
    }
}
