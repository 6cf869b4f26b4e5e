package dev.shien.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Problem;
import dev.shien.domain.selection.DrandChain;
import dev.shien.domain.selection.Source;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public sources as a programme declares them; each mistake is one problem, at its place. */
class SourceReaderTest {

    private static final String SOURCES = "/calls/0/draws/0/sources";
    private static final String DRAND = """
            {"name": "beacon", "kind": "drand", "round": 27946612, "chain": {"genesis": 1692803367, "period": 3,
             "hash": "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"}}""";
    private static final String NIST = """
            {"name": "pulse", "kind": "nist", "chainIndex": 2, "at": "2024-05-15T19:00:00+09:00", "certificateId": "%s"}""".formatted("ab".repeat(64));

    @Test
    void everyKindIsRead() {
        OffsetDateTime at = OffsetDateTime.parse("2024-05-15T19:00:00+09:00");
        assertThat(read("{\"name\": \"a\"}")).isEqualTo(Source.undated("a"));
        assertThat(read("{\"name\": \"a\", \"kind\": \"published\", \"expectedAt\": \"2024-05-15T19:00:00+09:00\"}"))
                .isEqualTo(Source.of("a", at));
        assertThat(read("{\"name\": \"a\", \"kind\": \"numbers\"}"))
                .isEqualTo(new Source.Numbers("a", Optional.empty()));
        assertThat(read(DRAND)).isEqualTo(new Source.Drand("beacon", DrandChain.QUICKNET, 27_946_612));
        assertThat(read(NIST)).isEqualTo(new Source.Nist("pulse", 2, at, "ab".repeat(64)));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /kind          | "dice"    | .kind          | one of published, numbers, drand, nist
            /kind          | 7         | .kind          | a text
            /kind          | "nist"    | .chainIndex    |
            /round         | 0         | .round         | a whole number from 1 to
            /round         | 9007199254740991 | .round  | a whole number from 1 to 83903165811
            /round         | "1"       | .round         | a whole number
            /chain         | "x"       | .chain         | an object
            /chain/hash    | "AB"      | .chain.hash    | 64 lower-case hex digits
            /chain/hash    | 7         | .chain.hash    | a text
            /chain/genesis | -1        | .chain.genesis | a whole number from 0 to 253402300799
            /chain/genesis | 253402300800 | .chain.genesis | a whole number from 0 to 253402300799
            /chain/period  | 0         | .chain.period  | a whole number from 1
            /chain/name    | "x"       | .chain.name    | no such field
            /expectedAt    | "2024-05-15T19:00:00+09:00" | .expectedAt | no such field
            """)
    void aMistakeInARoundOfDrandIsNotedAtItsPlace(String pointer, String value, String path, String expected) {
        JsonNode document = declared(DRAND);
        Documents.put(document, SOURCES + "/0" + pointer, value);
        ImmutableList<Problem> problems = Documents.problems(document);

        assertThat(problems.get(0).path()).isEqualTo("$.calls[0].draws[0].sources[0]" + path);
        if (expected != null) {
            assertThat(problems).hasSize(1);
            assertThat(problems.get(0).expected()).contains(expected);
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /chainIndex    | 0         | .chainIndex    | a whole number from 1
            /at            | "noon"    | .at            | a moment with offset
            /certificateId | "AB"      | .certificateId | 128 lower-case hex digits
            /round         | 1         | .round         | no such field
            """)
    void aMistakeInAPulseIsNotedAtItsPlace(String pointer, String value, String path, String expected) {
        JsonNode document = declared(NIST);
        Documents.put(document, SOURCES + "/0" + pointer, value);

        assertThat(Documents.problems(document)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$.calls[0].draws[0].sources[0]" + path);
            assertThat(problem.expected()).contains(expected);
        });
    }

    private static Source read(String source) {
        return Documents.read(declared(source))
                .calls()
                .get(0)
                .draws()
                .get(0)
                .sources()
                .get(0);
    }

    private static JsonNode declared(String source) {
        JsonNode document = Documents.tree();
        Documents.put(document, SOURCES, "[" + source + "]");
        return document;
    }
}
