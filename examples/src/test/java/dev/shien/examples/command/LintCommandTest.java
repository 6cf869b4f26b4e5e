package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.RulePacks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    private static final String OWN = """
            {"format": "shien/rule-pack/1", "id": "own", "version": "1", "extends": "jp.sme.basic-act",
             "title": {"ja": "小企業", "en": "Small firms"}, "effective": {"from": "2020-04-01"},
             "citation": {"law": {"ja": "要綱", "en": "Outline"}, "article": {"ja": "第3条", "en": "art. 3"}},
             "rules": [{"id": "few", "title": {"ja": "人数", "en": "Few"},
               "rule": {"compare": {"fact": "employees", "operator": "<=", "limit": 20}}}],
             "requirements": ["few"],
             "cases": [
               {"name": "few", "on": "2024-01-01", "facts": {"employees": 20}, "verdict": "ELIGIBLE"},
               {"name": "many", "on": "2024-01-01", "facts": {"employees": 21}, "verdict": "INELIGIBLE"},
               {"name": "open", "on": "2024-01-01", "facts": {}, "verdict": "UNDETERMINED"}]}
            """;

    @TempDir
    private Path folder;

    private Inputs inputs;

    @BeforeEach
    void here() {
        inputs = new Inputs(folder);
    }

    @Test
    void saysNothingOfACleanPack() {
        Cli cli = Cli.run("lint", inputs.file("own.json", OWN));
        assertThat(cli.out() + cli.err()).isEmpty();
        assertThat(cli.code()).isZero();
    }

    @Test
    void tellsWhatIsOpenOnBothStreamsAndEndsWithOne() {
        Cli cli = Cli.run("lint", inputs.file("own.json", OWN.replace("\"employees\": 21", "\"employees\": 20")));
        assertThat(cli.code()).isEqualTo(ExitCode.NEGATIVE);
        JsonNode finding = Json.parse("out", cli.out());
        assertThat(finding.path("code").asText()).isEqualTo("case-fails");
        assertThat(finding.path("path").asText()).isEqualTo("$.cases[?@.name=='many']");
        assertThat(finding.at("/text/ja").asText()).contains("例のとおりの結果になりません");
        assertThat(finding.path("open").asBoolean()).isTrue();
        assertThat(cli.err().strip())
                .isEqualTo(
                        "own: $.cases[?@.name=='many']: case-fails: The example does not come out as it says. (ELIGIBLE)");
    }

    @Test
    void endsWellWhereAllIsAccepted() {
        String accepted = OWN.replace("第3条", "附則")
                .replace(
                        "\"version\"",
                        "\"accepted\": [{\"code\": \"citation-without-article\", \"path\": \"$.citation.article\","
                                + " \"why\": {\"ja\": \"番号なし\", \"en\": \"no numbers\"}}], \"version\"");
        Cli cli = Cli.run("lint", "own", "--pack-file", inputs.file("own.json", accepted));
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(Json.parse("out", cli.out()).path("open").asBoolean()).isFalse();
        assertThat(Json.parse("out", cli.out()).at("/accepted/en").asText()).isEqualTo("no numbers");
    }

    @Test
    void aFileStandsInForThePackOfItsId() {
        String act = inputs.file("act.json", OWN.replace("\"own\"", "\"tokyo-kihontaisaku-r6\""));
        assertThat(Cli.run("lint", act).out()).isEmpty();
        String title = "Small or medium-sized enterprise under art. 2(1) of the SME Basic Act";
        String changed =
                RulePacks.standard().document("jp.sme.basic-act").toString().replace(title, "中小企業者");
        Cli extended = Cli.run(
                "lint", "jp.sme.basic-act", "jp.small.basic-act", "--pack-file", inputs.file("act.json", changed));
        assertThat(extended.err().strip())
                .startsWith("jp.sme.basic-act: $.title: text-not-translated")
                .hasLineCount(1);
    }

    @Test
    void refusesABadPackWithAllThatIsWrongWithIt() {
        for (List<String> change : List.of(
                List.of("\"limit\": 20", "\"limit\": 20.5", "own.json: $.rules[0].rule.compare.limit: was number 20.5"),
                List.of("\"limit\": 20", "\"limit\": NaN", "own.json: line 5"),
                List.of("\"limit\": 20", "\"limit\": 1e400", "own.json: $.rules[0].rule.compare.limit: was number"),
                List.of("\"<=\"", "\"=<\"", "own.json: $.rules[0].rule.compare.operator: was string \"=<\""),
                List.of("\"extends\": \"jp.sme.basic-act\"", "\"extends\": \"own\"", "own extends own"),
                List.of(
                        "{\"compare\"",
                        "{\"not\": ".repeat(10_000) + "{\"compare\"",
                        "own.json: $.rules[0].rule.not.not.not"),
                List.of("\"version\"", "\"version\": \"2\", \"version\"", "Duplicate field 'version'"),
                List.of("\"own\"", "\"\\ud800\"", "own.json: $.id"))) {
            Cli cli = Cli.run("lint", inputs.file("own.json", OWN.replace(change.get(0), change.get(1))));
            assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(cli.out()).isEmpty();
            assertThat(cli.err()).contains(change.get(2)).doesNotContain("\tat ");
        }
        assertThat(Cli.run("lint", "nope").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Cli.run("lint").code()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
