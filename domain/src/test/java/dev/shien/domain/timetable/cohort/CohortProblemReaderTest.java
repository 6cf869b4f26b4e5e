package dev.shien.domain.timetable.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.json.Json;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.reason.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example of {@code docs/cohort-problem-format.md}, and what is wrong with others. */
class CohortProblemReaderTest {

    private static String example() throws IOException {
        String text = Files.readString(Path.of("../docs/cohort-problem-format.md"), StandardCharsets.UTF_8);
        int from = text.indexOf("```json\n") + "```json\n".length();
        return text.substring(from, text.indexOf("```", from));
    }

    private static CohortProblem read(String json) {
        return CohortProblemReader.read("cohorts.json", Json.parse("cohorts.json", json));
    }

    @Test
    void everyFieldOfTheExampleIsRead() throws IOException {
        CohortProblem problem = read(example());

        assertThat(problem.slots()).hasSize(5);
        assertThat(problem.rooms().get(1).absences()).containsExactly(Absence.on(LocalDate.of(2026, 7, 14)));
        assertThat(problem.rooms().get(1).equipment()).containsExactly("projector", "computers");
        assertThat(problem.rooms().get(0).place()).contains("Chiba");
        assertThat(problem.lecturers().get(0).absences())
                .containsExactly(
                        new Absence(LocalDate.of(2026, 7, 21), Optional.of(LocalTime.of(15, 0)), Optional.empty()));
        assertThat(problem.travel().legs()).containsExactly(new TravelLeg("Chiba", "Saitama", 80));
        Course course = problem.courses().get(0);
        assertThat(course.cadenceDays()).hasValue(14);
        assertThat(course.leastGapDays()).isEqualTo(7);
        assertThat(course.inOrder()).isTrue();
        assertThat(course.sessions().get(0).theme()).contains(Text.of("リスクの洗い出し", "Finding risks"));
        assertThat(course.sessions().get(0).lecturers()).containsExactly("L-1", "L-2");
        assertThat(problem.weights()).isEqualTo(CohortWeights.defaults());
        assertThat(problem.pins()).isEmpty();
    }

    @Test
    void pinsEarlierSessionsAndWeightsAreRead() throws IOException {
        String session = "{\"course\": \"chiba-basics\", \"number\": 2, \"slot\": {\"date\": \"2026-07-21\", "
                + "\"start\": \"13:00\", \"end\": \"15:00\"}, \"room\": \"chiba-hall\", \"lecturer\": \"L-2\"}";
        String more = ", \"pins\": [" + session + "], \"previous\": [" + session
                + "], \"weights\": {\"seats\": 4, \"change\": 9}}";

        CohortProblem problem = read(example().trim().replaceFirst("}$", more));

        PlacedSession placed = new PlacedSession(
                "chiba-basics",
                2,
                new Slot(LocalDate.of(2026, 7, 21), LocalTime.of(13, 0), LocalTime.of(15, 0)),
                "chiba-hall",
                Optional.of("L-2"));
        assertThat(problem.pins()).containsExactly(placed);
        assertThat(problem.previous()).containsExactly(placed);
        assertThat(problem.weights())
                .isEqualTo(CohortWeights.builder().seats(4).change(9).build());
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        String wrong = example()
                .replace("\"seats\": 60", "\"seats\": 0")
                .replace("\"people\": 38", "\"people\": -1, \"name\": \"x\"")
                .replace(
                        "\"cadenceDays\": 14, \"leastGapDays\": 7,\n     \"sessions\": [\n       {\"theme\"",
                        "\"cadenceDays\": \"14\",\n     \"sessions\": [\n       {\"theme\"");

        assertThatThrownBy(() -> read(wrong))
                .hasMessageContaining("$.rooms[0].seats: was number 0, expected a whole number from 1 to 1000000")
                .hasMessageContaining("$.cohorts[1].people: was number -1, expected a whole number from 0 to 1000000")
                .hasMessageContaining("$.cohorts[1].name")
                .hasMessageContaining("$.courses[0].cadenceDays: was string \"14\", expected a whole number");
    }
}
