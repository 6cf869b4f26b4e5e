package dev.shien.examples.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.shien.domain.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The definition of the Tokyo programme holds every sentence of its outline; dates and numbers are tested elsewhere. */
class OutlineTest {

    @Test
    void everySentenceOfTheOutlineStandsInTheProgramme() throws IOException {
        ImmutableSet.Builder<String> texts = ImmutableSet.builder();
        collect(Json.parse("tokyo-2024", BundledProgrammesTest.bytes("tokyo-2024")), texts);
        ImmutableSet<String> held = texts.build();

        List<String> missing = outline().stream()
                .filter(sentence -> held.stream().noneMatch(text -> text.contains(plain(sentence))))
                .toList();

        assertThat(missing).isEmpty();
    }

    private static List<String> outline() throws IOException {
        List<String> lines =
                Resources.readLines(Resources.getResource(OutlineTest.class, "outline.txt"), StandardCharsets.UTF_8);
        List<String> sentences =
                lines.stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(sentences).hasSizeGreaterThan(150).doesNotContain("");
        return sentences;
    }

    private static void collect(JsonNode node, ImmutableSet.Builder<String> texts) {
        if (node.isTextual()) {
            texts.add(plain(node.textValue()));
        }
        node.forEach(child -> collect(child, texts));
    }

    /** Without the differences of width and white space. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
