package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.DrandChain;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawCommandTest {

    @TempDir
    private Path folder;

    private Inputs inputs;
    private String forms;

    @BeforeEach
    void twoForms() {
        inputs = new Inputs(folder);
        forms = inputs.applications(Inputs.form("A-1"), Inputs.form("A-2"), Inputs.form("A-3", "2023-01-01 10:00", ""));
    }

    @Test
    void printsARecordThatIsVerifiedAndSaysWhoStaysOut() {
        Cli cli = draw("tokubetsushien");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out().lines()).hasSize(1);
        assertThat(record(cli).at("/lock/entrants")).hasSize(2);
        assertThat(cli.err()).startsWith("Note: A-3 stays out: ");
        assertThat(Cli.run("verify", inputs.file("record.json", cli.out())).code())
                .isZero();
    }

    @Test
    void saysThatADrawIsNotNeededWhereThereAreSeatsForAll() {
        String words = "Note: draw call-1: not needed, there were seats for all";
        Cli small = Cli.run("draw", "--programme", "kihontaisaku", "--seed", Inputs.SEED);
        assertThat(small.code()).as(small.err()).isZero();
        assertThat(small.err()).contains(words);
        Cli full = Cli.run("draw", "--programme", "tokyo-2024", "--seed", Inputs.SEED);
        assertThat(full.code()).as(full.err()).isZero();
        assertThat(full.err()).doesNotContain("not needed");
    }

    @Test
    void drawsWithASeedOfTheSecretTheLockAndTheSources() {
        JsonNode none = record(draw("tokubetsushien"));
        JsonNode one = record(draw("tokubetsushien", "--source", "numbers=4 8"));
        JsonNode other = record(draw("tokubetsushien", "--source", "numbers=4 9"));

        assertThat(one.get("secret").textValue()).isEqualTo(Inputs.SEED);
        assertThat(one.get("seed")).isNotEqualTo(one.get("secret")).isNotEqualTo(other.get("seed"));
        assertThat(one.get("lockHash")).isEqualTo(other.get("lockHash")).isNotEqualTo(none.get("lockHash"));
        assertThat(one.at("/sources/0/value").textValue()).isEqualTo("4 8");
    }

    @Test
    void asksForTheSourcesThatTheProgrammeDeclares() {
        String definition = inputs.programme(
                "\"notBefore\": \"2024-09-05\"",
                "\"notBefore\": \"2024-09-05\", \"sources\": [{\"name\": \"宝くじ（９月５日）\", "
                        + "\"expectedAt\": \"2024-09-05T19:00:00+09:00\"}]");

        Cli cli = draw(definition, "--source", "宝くじ（９月５日）=12 34");

        assertThat(record(cli).get("selfSeeded").booleanValue()).isFalse();
        assertThat(record(cli).get("drawnAt").textValue()).isEqualTo("2024-09-05T19:00:00+09:00");
        refused(draw(definition), "宝くじ（９月５日）");
    }

    @Test
    void refusesAValueThatIsNotOfItsSourcesKind() {
        String numbers = declared("{\"name\": \"lottery\", \"kind\": \"numbers\"}");
        refused(draw(numbers, "--source", "lottery=2,898.47"), "--source: Value of source 'lottery' must be numbers");
        refused(draw(numbers, "--source", "lottery=2,898.47"), "was '2,898.47'");
        assertThat(record(draw(numbers, "--source", "lottery=08, 4"))
                        .at("/sources/0/value")
                        .textValue())
                .isEqualTo("4.8./");

        String drand =
                declared("{\"name\": \"beacon\", \"kind\": \"drand\", \"round\": 12000000, \"chain\": {\"hash\": \""
                        + DrandChain.QUICKNET.hash() + "\", \"genesis\": 1692803367, \"period\": 3}}");
        refused(
                draw(drand, "--source", "beacon=abc"),
                "--source: Value of source 'beacon' must be the signature of round 12000000, 96 hex digits, was 'abc'");
    }

    @Test
    void refusesABeaconThatWasPublicAtTheLock() {
        String drand = declared("{\"name\": \"beacon\", \"kind\": \"drand\", \"round\": 1, \"chain\": {\"hash\": \""
                + DrandChain.QUICKNET.hash() + "\", \"genesis\": 1692803367, \"period\": 3}}");
        refused(
                draw(drand, "--source", "beacon=" + "8d".repeat(48)),
                "source 'beacon' was public at 2023-08-23T15:09:27Z, expected a time after the lock of 2024-09-05T00:00+09:00");
    }

    private String declared(String source) {
        return inputs.programme(
                "\"notBefore\": \"2024-09-05\"", "\"notBefore\": \"2024-09-05\", \"sources\": [" + source + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --source=numbers           | --source: was 'numbers', expected NAME=VALUE
            --source==4                | --source: was '=4', expected NAME=VALUE
            --source=numbers=          | --source: was 'numbers=', expected NAME=VALUE
            --source=a=1 --source=a=2  | --source: was 'a' twice, expected each source once
            --draw=nope                | --draw: was 'nope', which programme 'tokubetsushien' does not have
            """)
    void refusesNonsense(String options, String message) {
        refused(draw("tokubetsushien", options.split(" ", -1)), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abc  | --seed: was 3 characters, expected 64 hex digits
            xyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyzx | --seed: was 64 characters, not all of them hex digits
            """)
    void refusesASecretThatIsNoneAndDoesNotQuoteIt(String seed, String message) {
        Cli cli = Cli.run("draw", "--seed", seed);
        refused(cli, message);
        assertThat(cli.err()).doesNotContain(seed);
    }

    private Cli draw(String programme, String... more) {
        Stream<String> options =
                Stream.of("draw", "--programme", programme, "--applications", forms, "--seed", Inputs.SEED);
        return Cli.run(Stream.concat(options, Stream.of(more)).toArray(String[]::new));
    }

    private static JsonNode record(Cli cli) {
        assertThat(cli.code()).as(cli.err()).isZero();
        return Json.parse("record", cli.out());
    }

    private static void refused(Cli cli, String message) {
        assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains(message).doesNotContain("\tat ");
    }
}
