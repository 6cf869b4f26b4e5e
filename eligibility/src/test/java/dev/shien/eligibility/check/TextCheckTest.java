package dev.shien.eligibility.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of a pack is looked at, wherever it stands. */
class TextCheckTest {

    /** The clean pack with a text at every place at which a pack can have one. */
    private static JsonNode pack() {
        return CleanPack.json(
                "`version`",
                "`notes`: [{`ja`: `注記`, `en`: `note`}], `accepted`: [{`code`: `unused-fact`, `path`: `$.facts`,"
                        + " `why`: {`ja`: `理由`, `en`: `why`}}], `version`",
                "{`class`: `REST`, `limits`: {`staff`: 300}}, {`class`: `TRADE`, `limits`: {`staff`: 50}}",
                "{`class`: `REST`, `limits`: {`staff`: 300}, `article`: {`ja`: `第2条`, `en`: `art. 2`}}, {`class`: `TRADE`,"
                        + " `limits`: {`staff`: 50}, `citation`: {`law`: {`ja`: `政令`, `en`: `order`},"
                        + " `article`: {`ja`: `第3条`, `en`: `art. 3`}}}",
                "{`id`: `kind`,",
                "{`id`: `kind`, `citation`: {`law`: {`ja`: `省令`, `en`: `ministry's order`}, `article`: {`ja`: `第4条`,"
                        + " `en`: `art. 4`}},");
    }

    private static List<ObjectNode> texts(JsonNode json) {
        List<ObjectNode> texts = new ArrayList<>();
        Stream.concat(Stream.of(json), json.findParents("ja").stream())
                .filter(node -> node.path("ja").isTextual() && node.path("en").isTextual())
                .forEach(node -> texts.add((ObjectNode) node));
        return texts;
    }

    @Test
    void aTextThatIsNotJapaneseIsFoundWhereverItStands() {
        int places = texts(pack()).size();
        Set<String> found = new HashSet<>();
        for (int i = 0; i < places; i++) {
            JsonNode json = pack();
            texts(json).get(i).put("ja", "Latin 1");
            List<String> paths = PackLint.of(CleanPack.read(json)).stream()
                    .filter(finding -> finding.code() == LintCode.TEXT_NOT_TRANSLATED)
                    .map(LintFinding::path)
                    .toList();
            assertThat(paths).as(texts(pack()).get(i).toString()).hasSize(1);
            found.addAll(paths);
        }
        assertThat(places).isGreaterThan(25);
        assertThat(found).hasSize(places);
    }

    @Test
    void anArticleWithoutANumberIsFoundWhereverItStands() {
        List<ObjectNode> articles = texts(pack()).stream()
                .filter(text -> text.path("ja").asText().startsWith("第"))
                .toList();
        for (ObjectNode article : articles) {
            JsonNode json = pack();
            texts(json).stream().filter(article::equals).forEach(text -> text.put("ja", "附則"));
            assertThat(PackLint.of(CleanPack.read(json)))
                    .as(article.toString())
                    .filteredOn(finding -> finding.code() == LintCode.CITATION_WITHOUT_ARTICLE)
                    .hasSize(1);
        }
        assertThat(articles).hasSize(4);
    }
}
