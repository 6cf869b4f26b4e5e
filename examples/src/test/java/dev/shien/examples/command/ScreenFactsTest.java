package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.Json;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code shien screen --pack ID --facts FILE}. */
class ScreenFactsTest {

    private static final String ACT = "jp.sme.basic-act";

    @TempDir
    private Path folder;

    private Inputs inputs;

    @BeforeEach
    void here() {
        inputs = new Inputs(folder);
    }

    private Cli screen(String facts, String... more) {
        return screen(facts.replace('\'', '"').getBytes(StandardCharsets.UTF_8), more);
    }

    private Cli screen(byte[] facts, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("screen", "--pack", ACT, "--on", "2024-06-28", "--facts", inputs.file("facts.jsonl", facts)));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(new String[0]));
    }

    private static List<JsonNode> decided(Cli cli) {
        assertThat(cli.code()).as(cli.err()).isZero();
        return cli.out().lines().map(line -> Json.parse("line", line)).toList();
    }

    @Test
    void printsOneDecisionForEachLineInOrder() {
        List<JsonNode> lines = decided(screen("""
                {'id': 'small', 'legal_form': 'COMPANY', 'capital': 30000000}
                {'id': 'large', 'legal_form': 'COMPANY', 'capital': 400000000, 'employees': 400}

                {'id': 'division', 'legal_form': 'COMPANY', 'industry': 'G', 'capital': 80000000, 'employees': 150}
                {'id': 'group', 'legal_form': 'COMPANY', 'industry': '401', 'capital': 80000000, 'employees': 150}
                {'id': 5, 'legal_form': ['COMPANY', 'INDIVIDUAL'], 'employees': {'max': 50}, 'capital': null}
                {'id': 'range', 'legal_form': 'COMPANY', 'industry': '72', 'capital': {'min': 50000001}, 'employees': {'min': 90, 'max': 110}}
                {'id': 'nothing'}"""));
        assertThat(lines)
                .extracting(line ->
                        line.path("id").asText() + " " + line.path("verdict").asText())
                .containsExactly(
                        "small ELIGIBLE",
                        "large INELIGIBLE",
                        "division UNDETERMINED",
                        "group ELIGIBLE",
                        "5 ELIGIBLE",
                        "range UNDETERMINED",
                        "nothing UNDETERMINED");
        assertThat(lines.get(4).path("id").isInt()).isTrue();
        assertThat(lines.get(2).at("/factsToAsk/settling").toString()).isEqualTo("[\"industry\"]");
        assertThat(lines.get(1).path("on").asText()).isEqualTo("2024-06-28");
        assertThat(lines.get(1).at("/pack/id").asText()).isEqualTo(ACT);
        assertThat(lines.get(1).path("reasons")).isNotEmpty();
    }

    @Test
    void takesTodayUnlessADayIsNamedAndTheNearestDayOfAPackThatHasEnded() {
        String facts = inputs.file("facts.jsonl", "{\"id\": 1}");
        Cli today = Cli.run("screen", "--pack", ACT, "--facts", facts);
        assertThat(today.code()).isZero();
        assertThat(today.err()).contains("Note: decided as of ", ", today; name another by --on");
        Cli ended = Cli.run("screen", "--pack", "tokyo-shanaitaisei-r6", "--facts", facts);
        assertThat(Json.parse("line", ended.out()).path("on").asText()).isEqualTo("2025-03-31");
        assertThat(ended.err())
                .contains("decided as of 2025-03-31, the day next to today on which tokyo-shanaitaisei-r6");
        Cli before = Cli.run("screen", "--pack", ACT, "--facts", facts, "--on", "1963-07-19");
        assertThat(before.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(before.err()).contains("--on: was 1963-07-19, expected a day on which rule pack jp.sme.basic-act");
    }

    @Test
    void aPackOfTheUsersOwnDecidesAndTakesTheWordOfSomeSourcesOnlyAsAClaim() {
        String facts = inputs.file("facts.jsonl", "{\"id\": 1, \"exporter\": true}");
        String own = inputs.file("own.json", OWN);
        assertThat(ownVerdict("own", facts, "--pack-file", own)).isEqualTo("UNDETERMINED");
        assertThat(ownVerdict("own", facts, "--pack-file", own, "--source", "TELEPHONE"))
                .isEqualTo("ELIGIBLE");
        assertThat(ownVerdict(own, facts, "--source", "TELEPHONE")).isEqualTo("ELIGIBLE");
    }

    private static String ownVerdict(String pack, String facts, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("screen", "--pack", pack, "--on", "2024-06-28", "--facts", facts));
        arguments.addAll(List.of(more));
        return decided(Cli.run(arguments.toArray(new String[0])))
                .get(0)
                .path("verdict")
                .asText();
    }

    private static final String OWN = """
            {"format": "shien/rule-pack/1", "id": "own", "version": "1", "extends": "jp.sme.basic-act",
             "title": {"ja": "輸出者", "en": "Exporters"}, "effective": {"from": "2020-04-01"},
             "citation": {"law": {"ja": "要綱", "en": "Outline"}, "article": {"ja": "第3条", "en": "art. 3"}},
             "facts": [{"name": "exporter", "type": "FLAG", "sources": ["TELEPHONE"],
               "label": {"ja": "輸出", "en": "exports"}, "question": {"ja": "輸出していますか。", "en": "Any exports?"}}],
             "rules": [{"id": "exporter", "title": {"ja": "輸出", "en": "Exporter"},
               "rule": {"in": {"fact": "exporter", "values": [true]}}}],
             "requirements": ["exporter"]}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'capital': '30000000'       | capital': was 30000000, expected a whole number
            'capital': 'NaN'            | capital': was NaN, expected a whole number
            'capital': NaN              | , expected well-formed JSON
            'capital': Infinity         | , expected well-formed JSON
            'capital': 1e400            | capital': was 1E+400, expected a text, a whole number or a boolean
            'capital': 0.5              | capital': was 0.5, expected a text, a whole number or a boolean
            'capital': 30000000.0       | capital': was 30000000.0, expected a text, a whole number or a boolean
            'capital': -1               | capital': was -1, expected a number from 0 to 9007199254740991
            'capital': 9007199254740992 | capital': was 9007199254740992, expected a whole number within
            'capital': 99999999999999999999 | capital': was 99999999999999999999, expected a text, a whole number
            'capital': true             | capital': was true, expected a whole number
            'capital': '2024-01-01'     | capital': was 2024-01-01, expected a whole number
            'capital': []               | capital': was [], expected at least
            'capital': [[1]]            | capital': was [1], expected a text, a whole number or a boolean
            'capital': {}               | capital': was .., expected a range of whole numbers or of days
            'capital': {'min': 2, 'max': 1} | capital': was 2..1, expected a range with least <= greatest
            'capital': {'least': 2}     | capital': was {"least":2}, expected a range {"min": .., "max": ..}
            'capital': {'min': -5}      | capital': was -5, expected a number from 0
            'capital': {'min': 'x'}     | capital': was x.., expected a range of whole numbers
            'capital': 1, 'capital': 2  | Duplicate field 'capital'
            'employees': 1.5            | employees': was 1.5, expected
            'legal_form': 'GUILD'       | legal_form': was GUILD, expected one of
            'legal_form': ''            | legal_form': was '', expected a word or a code
            'legal_form': {'min': 1}    | legal_form': was a range, expected a value or several
            'industry': 391             | industry': was 391, expected a code of JSIC revision 14 as text
            'industry': '999X'          | industry': was 999X, expected a code of JSIC
            'capital': 1}{              | expected well-formed JSON
            'capital': 1,               | expected well-formed JSON
            """)
    void tellsWhatIsWrongWithALineAndDecidesNothing(String facts, String message) {
        Cli cli = screen("{'id': 1}\n{'id': 2, " + facts + "}\n{'id': 3}\n");
        assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("facts.jsonl: line 2", message).doesNotContain("\tat ");
        assertThat(cli.err().lines()).hasSize(1);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Cli cli = screen(
                "[]\n'x'\n{'capital': 1}\n{'id': ''}\n{'id': 1.5}\n{'id': {}}\n{'id': '\\ud800'}\nnull\n7\n{'id': 1, 'capital': 'x'}");
        assertThat(cli.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err().lines().map(line -> line.replaceAll(".*facts.jsonl: (line \\d+).*", "$1")))
                .containsExactly(
                        "line 1", "line 2", "line 3", "line 4", "line 5", "line 6", "line 7", "line 8", "line 9",
                        "line 10");
        assertThat(cli.err()).contains("line 3, id: was left out, expected a text or a whole number");
    }

    @Test
    void tellsWhereTextIsNotUtf8AndPassesAMarkOver() {
        byte[] shifted = "{\"id\": \"見本\"}".getBytes(Charset.forName("windows-31j"));
        Cli wrong = screen(shifted);
        assertThat(wrong.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(wrong.err())
                .contains("facts.jsonl: line 1: was the bytes 8C")
                .contains("expected text in UTF-8");
        assertThat(decided(screen("\uFEFF{\"id\": 1}\r\n{\"id\": 2}\r\n".getBytes(StandardCharsets.UTF_8))))
                .hasSize(2);
        assertThat(screen("{\"id\": 1}".getBytes(StandardCharsets.UTF_16)).err())
                .contains("UTF-16");
        String deep = "{'id': 1, 'capital': " + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThat(screen(deep).err()).contains("line 1", "expected a document nested at most 200 deep");
        String longest = "{'id': 1, 'x': '" + "y".repeat(1 << 20) + "'}";
        assertThat(screen(longest).err()).contains("a line of more than 1048576 characters");
    }

    @Test
    void notesAFactThatNoRuleReads() {
        Cli cli = screen("{'id': 1}\n{'id': 2, 'employes': 5}\n{'id': 3, 'employes': 5}");
        assertThat(decided(cli)).hasSize(3);
        assertThat(cli.err())
                .containsOnlyOnce("Note: ")
                .contains("facts.jsonl: line 2: no such fact is read: employes; known are [legal_form, industry");
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        String facts = inputs.file("facts.jsonl", "{\"id\": 1}");
        assertRefused("--pack and --facts: was one without the other", "screen", "--pack", ACT);
        assertRefused("--pack and --facts: was one without the other", "screen", "--facts", facts);
        assertRefused(
                "--programme: was given with --pack",
                "screen",
                "--pack",
                ACT,
                "--facts",
                facts,
                "--programme",
                "tokyo-2024");
        assertRefused(
                "nope: no such file, and none of the rule packs jp.sme.basic-act",
                "screen",
                "--pack",
                "nope",
                "--facts",
                facts);
        assertRefused(
                "nothing.jsonl: no such file",
                "screen",
                "--pack",
                ACT,
                "--facts",
                folder.resolve("nothing.jsonl").toString());
        assertRefused("--source", "screen", "--pack", ACT, "--facts", facts, "--source", "RUMOUR");
        assertRefused("--source", "screen", "--pack", ACT, "--facts", facts, "--source", "PROGRAMME");
        assertRefused(
                "bad.json: $.id",
                "screen",
                "--pack",
                ACT,
                "--facts",
                facts,
                "--pack-file",
                inputs.file("bad.json", "[1]"));
    }

    private static void assertRefused(String message, String... arguments) {
        Cli cli = Cli.run(arguments);
        assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains(message).doesNotContain("\tat ");
    }
}
