package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectCommandTest {

    private static final String EXAMPLE_OF_THE_RFC = "{\"selected\":[17,7,2,16,25,23,8,24,19,13,22,5,18,9,1,4]}";

    @TempDir
    private Path folder;

    private static Cli select(String method, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "select";
        arguments[1] = "--method";
        arguments[2] = method;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Cli.run(arguments);
    }

    private static void selects(String result, Cli cli) {
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).isEqualToIgnoringNewLines(result);
        assertThat(cli.code()).isZero();
    }

    @Test
    void selectsAsTheExampleOfRfc3797ByKeyAndBySources() {
        String key = "9319./2.5.8.10.12./9.18.26.34.41.45./";
        selects(EXAMPLE_OF_THE_RFC, select("rfc3797", "--key", key, "--pool", "25", "--count", "16"));
        selects(
                EXAMPLE_OF_THE_RFC,
                select(
                        "rfc3797",
                        "--source",
                        "9319",
                        "--source",
                        "2, 5, 12, 8, 10",
                        "--source",
                        "9,18,26,34,41,45",
                        "--pool",
                        "25",
                        "--count",
                        "16"));
    }

    @Test
    void selectsByEachOfTheOtherMethods() {
        Inputs inputs = new Inputs(folder);
        String six = inputs.file("six.jsonl", """
                {"receipt":"A-1"}
                {"receipt":"A-2"}
                {"receipt":"A-3"}
                {"receipt":"B-1"}
                {"receipt":"B-2"}
                {"receipt":"B-3"}
                """);
        // Rivest's program says B-2, B-3, A-3, A-2, B-1, A-1.
        selects(
                "{\"selected\":[5,6,3,2,4,1]}",
                select("consistent-sampler", "--seed", "314159", "--entrants", six, "--count", "6"));
        String weighted = inputs.file("weighted.jsonl", """
                {"receipt":"alpha","weight":100}
                {"receipt":"bravo","weight":1}
                {"receipt":"charlie","weight":1}
                """);
        String seed = "53adad2e0c00b67aa22800a0e8b592fba2b82c6757b0824b109205e6fb663edf";
        selects("{\"selected\":[1,2]}", select("fair-pick", "--seed", seed, "--entrants", weighted, "--count", "2"));
        selects(
                "{\"selected\":[740,180,264]}",
                select("sha256-sampler", "--seed", "3546311556112163624615351222", "--pool", "876", "--count", "3"));
        selects("{\"selected\":[4]}", select("denshi-kuji", "--numbers", "755,242,482,176", "--count", "1"));
        selects("{\"selected\":[4,1]}", select("denshi-kuji-next", "--numbers", "755,242,482,176", "--count", "2"));
        selects("{\"selected\":[1,3,2]}", select("denshi-kuji-kochi", "--numbers", "662,445,568", "--count", "3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --method: was 'dice', expected one of rfc3797,         | --method dice --count 1
            --key: expected either the key or its sources          | --method rfc3797 --pool 3 --count 1
            by --source, was both                                  | --method rfc3797 --key 1./ --source 1 --pool 3 --count 1
            --pool: was left out, expected a value                 | --method rfc3797 --key 1./ --count 1
            --seed: was given, expected only --key, --source       | --method rfc3797 --key 1./ --seed 1 --pool 3 --count 1
            Count must be 0 to 3, the size of the pool, was 4      | --method rfc3797 --key 1./ --pool 3 --count 4
            Number of a source must be decimal digits              | --method rfc3797 --source x --pool 3 --count 1
            --numbers: was '75x', expected whole numbers           | --method denshi-kuji --numbers 75x,1 --count 1
            Count must be 0 or 1, as this lot does not say         | --method denshi-kuji --numbers 755,1 --count 2
            Number of a lot must be 0 to 999, was 1755             | --method denshi-kuji --numbers 1755,1 --count 1
            """)
    void refusesBadInputByName(String message, String arguments) {
        Cli cli = Cli.run(("select " + arguments).split(" "));
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains(message);
    }

    @Test
    void refusesEntrantsByLineAndNeverQuotesTheSeed() {
        Inputs inputs = new Inputs(folder);
        String bad = inputs.file("bad.jsonl", """
                {"receipt":"A-1","weight":0}
                {"receipt":7}
                {"receipt":"A-3","weight":1.5}
                {"receipt":"A-4","wieght":2}
                """);
        Cli cli = select("fair-pick", "--seed", Inputs.SEED, "--entrants", bad, "--count", "1");
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err())
                .contains("line 1, Weight of entry 'A-1': was 0")
                .contains("line 2, receipt: was 7")
                .contains("line 3, weight: was 1.5")
                .contains("line 4, wieght: was 2, expected only [receipt, weight] with this method");
        String weighted = inputs.file("weighted.jsonl", "{\"receipt\":\"A-1\",\"weight\":2}\n");
        Cli plain = select("consistent-sampler", "--seed", "1", "--entrants", weighted, "--count", "1");
        assertThat(plain.code()).isEqualTo(2);
        assertThat(plain.err()).contains("line 1, weight: was 2, expected only [receipt] with this method");
        Cli secret = select("fair-pick", "--seed", "c0ffeX", "--entrants", bad, "--count", "1");
        assertThat(secret.code()).isEqualTo(2);
        assertThat(secret.err()).contains("--seed: was 6 characters").doesNotContain("c0ffe");
    }
}
