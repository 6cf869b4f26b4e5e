package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyCommandTest {

    @TempDir
    private static Path folder;

    private static Inputs inputs;
    private static String drawn;

    @BeforeAll
    static void draws() {
        inputs = new Inputs(folder);
        String forms = inputs.applications(Inputs.form("A-1"), Inputs.form("A-2"));
        drawn = Cli.run("draw", "--programme", "tokubetsushien", "--applications", forms, "--seed", Inputs.SEED)
                .out();
    }

    private static Cli verify(String content, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "verify";
        arguments[1] = inputs.file("record.json", content);
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Cli.run(arguments);
    }

    @Test
    void saysWhatItRecomputed() {
        Cli cli = verify(drawn);

        assertThat(cli.code()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out().lines()).hasSize(1);
        JsonNode result = Json.parse("out", cli.out());
        assertThat(result.get("ok").booleanValue()).isTrue();
        assertThat(result.get("steps").findValuesAsText("name"))
                .contains("record-hash", "lock-hash", "seed", "tickets", "selected", "waitlist");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A-2                        | A-3                        | record-hash
            "weight":1                 | "weight":2                 | lock-hash
            "drawnAt":"2024-09-05      | "drawnAt":"2024-09-06      | record-hash
            "secret":"ab               | "secret":"ac               | commitment
            "selfSeeded":true          | "selfSeeded":false         | self-seeded
            shien/draw-record/1        | shien/draw-record/2        | structure
            """)
    void failsWithTheReasonWhenAnythingWasAltered(String text, String instead, String step) {
        assertThat(drawn).contains(text);

        Cli cli = verify(drawn.replace(text, instead));

        assertThat(cli.code()).isEqualTo(ExitCode.NEGATIVE);
        assertThat(Json.parse("out", cli.out()).get("ok").booleanValue()).isFalse();
        assertThat(cli.err()).contains("record.json: FAILED " + step).doesNotContain("\tat ");
    }

    @Test
    void comparesTheLockHashWithThePublishedOne() {
        String lockHash = Json.parse("record", drawn).get("lockHash").textValue();
        assertThat(verify(drawn, "--lock-hash", lockHash).code()).isZero();
        assertThat(verify(drawn, "--lock-hash", Inputs.SEED).code()).isEqualTo(ExitCode.NEGATIVE);
        refused(verify(drawn, "--lock-hash", "xyz"), "--lock-hash: Lock hash must be 64 lower-case hex digits");
    }

    @Test
    void refusesWhatIsNoRecordNamingTheFile() {
        refused(verify(""), "record.json: Record must be a JSON document, was empty");
        refused(verify(drawn.substring(0, 500)), "record.json: Record is not well-formed JSON at line 1, column 501");
        refused(verify("[".repeat(100_000)), "record.json: Record is not well-formed JSON");
        refused(verify(drawn.replace("\"weight\":1", "\"weight\":1,\"weight\":1")), "Duplicate field 'weight'");
        inputs.file("utf16.json", drawn.getBytes(StandardCharsets.UTF_16));
        refused(Cli.run("verify", folder.resolve("utf16.json").toString()), "utf16.json: Record must be UTF-8");
        refused(Cli.run("verify", folder.toString()), folder + ": is not a file");
        refused(Cli.run("verify", folder.resolve("nothing.json").toString()), "nothing.json: no such file");
    }

    private static void refused(Cli cli, String message) {
        assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains(message).doesNotContain("\tat ");
    }
}
