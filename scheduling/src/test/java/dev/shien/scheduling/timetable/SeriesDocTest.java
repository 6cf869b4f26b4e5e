package dev.shien.scheduling.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.json.Json;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesProblemReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The document in docs/series-problem-format.md can be read and planned. */
class SeriesDocTest {

    private static final Path DOC = Path.of("../docs/series-problem-format.md");

    @Test
    void theExampleOfTheDocumentIsPlanned() throws IOException {
        String text = Files.readString(DOC, StandardCharsets.UTF_8);
        int begin = text.indexOf("```json") + "```json".length();
        String example = text.substring(begin, text.indexOf("```", begin));

        SeriesProblem problem = SeriesProblemReader.read("example", Json.parse("example", example));

        assertThat(TokyoSeries.TIMETABLER.plan(problem).orThrow().timetable().dates())
                .isEqualTo(TokyoSeries.dates("2024-08-06", "2024-08-20"));
    }
}
