package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.Json;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String STRICTER = """
            {"format": "shien/rule-pack/1", "id": "stricter", "version": "1", "extends": "tokyo-tokubetsushien-r6",
             "title": {"ja": "厳しい規則", "en": "Stricter"}, "effective": {"from": "2024-04-01", "until": "2025-04-01"},
             "citation": {"law": {"ja": "要綱", "en": "Outline"}, "article": {"ja": "第3条", "en": "art. 3"}},
             "rules": [{"id": "few", "title": {"ja": "人数", "en": "Few"},
               "rule": {"compare": {"fact": "employees", "operator": "<=", "limit": 10}}}],
             "requirements": ["e1", "e2", "few"]}
            """;

    @TempDir
    private Path folder;

    private Inputs inputs;
    private String stricter;

    @BeforeEach
    void here() {
        inputs = new Inputs(folder);
        stricter = inputs.file("stricter.json", STRICTER);
    }

    private static List<JsonNode> lines(Cli cli) {
        assertThat(cli.code()).as(cli.err()).isZero();
        return cli.out().lines().map(line -> Json.parse("line", line)).toList();
    }

    @Test
    void tellsForWhomTheVerdictDiffersAndCountsThemAll() {
        String facts = inputs.file("facts.jsonl", """
                {"id": "small", "legal_form": "COMPANY", "capital": 1, "principal_office": "TOKYO", "employees": 10}
                {"id": "loser", "legal_form": "COMPANY", "capital": 1, "principal_office": "TOKYO", "employees": 11}
                {"id": "far", "legal_form": "COMPANY", "capital": 1, "principal_office": "OSAKA", "head_office": "NONE"}
                """);
        List<JsonNode> lines = lines(Cli.run("diff", "tokyo-sme-r6", stricter, "--facts", facts, "--on", "2024-06-28"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).path("id").asText()).isEqualTo("loser");
        assertThat(lines.get(0).path("effect").asText()).isEqualTo("LOSES");
        assertThat(lines.get(0).at("/before/verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(lines.get(0).at("/after/pack/id").asText()).isEqualTo("stricter");
        assertThat(lines.get(1).at("/counts/ELIGIBLE/ELIGIBLE").asInt()).isEqualTo(1);
        assertThat(lines.get(1).at("/counts/ELIGIBLE/INELIGIBLE").asInt()).isEqualTo(1);
        assertThat(lines.get(1).at("/counts/INELIGIBLE/INELIGIBLE").asInt()).isEqualTo(1);
        assertThat(lines.get(1).at("/counts/UNDETERMINED/ELIGIBLE").asInt()).isZero();
    }

    @Test
    void readsApplicationsAsTheirFormsTellOfThem() {
        String forms =
                inputs.applications(Inputs.form("A-1"), Inputs.form("A-2").replace(",20,", ",5,"));
        List<JsonNode> lines = lines(Cli.run(
                "diff", "tokyo-tokubetsushien-r6", stricter, "--programme", "tokubetsushien", "--applications", forms));
        assertThat(lines)
                .extracting(
                        line -> line.path("id").asText() + line.path("effect").asText())
                .containsExactly("A-1SETTLES", "A-2SETTLES", "");
        assertThat(lines.get(0).at("/after/on").asText()).isEqualTo("2024-08-01");
    }

    @Test
    void refusesWhatOneOfThePacksCannotDecideOn() {
        String facts = inputs.file("facts.jsonl", "{\"id\": 1, \"employees\": \"many\"}\n{\"id\": 2, \"capital\": -1}");
        Cli cli = Cli.run("diff", "jp.sme.basic-act", stricter, "--facts", facts, "--on", "2024-06-28");
        assertThat(cli.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("line 1", "was many", "line 2", "was -1");
        Cli early = Cli.run("diff", "jp.sme.basic-act", stricter, "--facts", facts, "--on", "2023-06-28");
        assertThat(early.err()).contains("--on: was 2023-06-28, expected a day on which rule pack stricter applies");
        String forms = inputs.applications(Inputs.form("A-1", "2023-08-01 10:00", ""));
        Cli late =
                Cli.run("diff", "jp.sme.basic-act", stricter, "--programme", "tokubetsushien", "--applications", forms);
        assertThat(late.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(late.err())
                .contains("line 2: was sent on 2023-08-01, expected a day on which rule pack stricter applies");
        Cli both = Cli.run("diff", "jp.sme.basic-act", stricter, "--facts", facts, "--applications", forms);
        assertThat(both.err()).contains("--applications: was given with --facts");
    }
}
