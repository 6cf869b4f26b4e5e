package dev.shien.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ObjectArrays;
import dev.shien.domain.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code shien timetable} on the examples of the two formats. */
class TimetableCommandTest {

    @TempDir
    private Path folder;

    private Inputs inputs;

    @BeforeEach
    void here() {
        inputs = new Inputs(folder);
    }

    private static String example(String doc) throws IOException {
        String text = Files.readString(Path.of("../docs", doc), StandardCharsets.UTF_8);
        int from = text.indexOf("```json\n") + "```json\n".length();
        return text.substring(from, text.indexOf("```", from));
    }

    private static String series() throws IOException {
        return example("series-problem-format.md");
    }

    private static String cohorts() throws IOException {
        return example("cohort-problem-format.md");
    }

    private Cli timetable(String problem, String... options) {
        String[] fast = {"timetable", inputs.file("problem.json", problem), "--iterations", "20000"};
        return Cli.run(ObjectArrays.concat(fast, options, String.class));
    }

    private static JsonNode document(Cli cli, String format) {
        assertThat(cli.out().lines()).hasSize(1);
        JsonNode document = Json.parse("out", cli.out());
        assertThat(document.get("format").textValue()).isEqualTo(format);
        return document;
    }

    @Test
    void seriesIsPlanned() throws IOException {
        Cli cli = timetable(series());

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.err()).isEmpty();
        JsonNode plan = document(cli, "shien/series-plan/1");
        assertThat(plan.at("/timetable/sessions/0/date").textValue()).isEqualTo("2024-08-06");
        assertThat(plan.at("/closures/1/closure").textValue()).isEqualTo("away");
    }

    @Test
    void seriesIsToldInWords() throws IOException {
        Cli cli = timetable(series(), "--explain");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out().lines()).contains("Sessions", "  1: 2024-08-06", "Dates that are skipped", "Rules");
    }

    @Test
    void seriesThatCannotBeIsToldWithItsWaysOut() throws IOException {
        Cli cli = timetable(series().replace("2025-01-31", "2024-07-25"));

        assertThat(cli.code()).isEqualTo(1);
        assertThat(document(cli, "shien/no-series-plan/1").get("conflict")).isNotEmpty();
        assertThat(cli.err()).contains("There is no series", "would make one possible");
    }

    @Test
    void cohortsArePlanned() throws IOException {
        Cli cli = timetable(cohorts());

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.err()).isEmpty();
        JsonNode plan = document(cli, "shien/cohort-plan/1");
        assertThat(plan.get("sessions")).hasSize(4);
        assertThat(plan.at("/certificate/leastPenalty").isIntegralNumber()).isTrue();
        assertThat(timetable(cohorts()).out()).isEqualTo(cli.out());
    }

    @Test
    void cohortsAreToldInWords() throws IOException {
        Cli cli = timetable(cohorts(), "--explain");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out().lines())
                .contains("Sessions", "  cohort.order: kept")
                .anyMatch(line -> line.endsWith(": no plan is better"));
    }

    @Test
    void changesAreToldWithThoseWhoMustKnow() throws IOException {
        String previous = ",\"previous\": [{\"course\": \"saitama-basics\", \"number\": 1, \"slot\": "
                + "{\"date\": \"2026-07-14\", \"start\": \"13:00\", \"end\": \"15:00\"}, \"room\": \"saitama-lab\", "
                + "\"lecturer\": \"L-1\"}]}";
        String changed = cohorts().trim();

        Cli cli = timetable(changed.substring(0, changed.length() - 1) + previous, "--explain");

        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out().lines())
                .contains("  was  2026-07-14 13:00-15:00  saitama-basics 1  in saitama-lab by L-1")
                .anyMatch(line -> line.startsWith("    tell cohorts [saitama], lecturers ["));
    }

    @Test
    void cohortsThatCannotBeHadTogetherAreTold() throws IOException {
        Cli cli = timetable(cohorts().replace("\"seats\": 45", "\"seats\": 37"));

        assertThat(cli.code()).isEqualTo(1);
        JsonNode none = document(cli, "shien/no-cohort-plan/1");
        assertThat(none.has("sessions")).isFalse();
        assertThat(none.get("conflict")).hasSize(2);
        assertThat(cli.err()).contains("There is no plan", "Course 'saitama-basics' cannot be in every room");
    }

    private static final String[] WHY_NOT = {"--why-not", "saitama-basics/2", "2026-07-21T15:15", "chiba-hall", "L-1"};

    @Test
    void answersWhyASessionIsNotElsewhere() throws IOException {
        JsonNode plan = document(timetable(cohorts(), WHY_NOT), "shien/cohort-plan/1");

        assertThat(plan.get("whyNot")).hasSize(1);
        assertThat(plan.at("/whyNot/0/asked/course").textValue()).isEqualTo("saitama-basics");
        assertThat(plan.at("/whyNot/0/asked/slot/start").textValue()).startsWith("15:15");
        assertThat(plan.at("/whyNot/0/reasons").findValuesAsText("code"))
                .startsWith("cohort.why-not.move")
                .contains("cohort.absence", "cohort.room");
        assertThat(document(timetable(cohorts()), "shien/cohort-plan/1").has("whyNot"))
                .isFalse();
        assertThat(timetable(cohorts(), ObjectArrays.concat(WHY_NOT, "--explain"))
                        .out()
                        .lines())
                .contains(
                        "Why not 2026-07-21 15:15-17:15  saitama-basics 2  in chiba-hall by L-1",
                        "  Session 2 of course 'saitama-basics' is at a time at which lecturer 'L-1' cannot be there, Tue "
                                + "2026-07-21 15:15-17:15.");
    }

    @Test
    void whereThereIsNoPlanNothingIsAnsweredAboutOne() throws IOException {
        Cli cli = timetable(cohorts().replace("\"seats\": 45", "\"seats\": 37"), WHY_NOT);

        assertThat(document(cli, "shien/no-cohort-plan/1").has("whyNot")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            osaka/1 | 2026-07-21T15:15 | chiba-hall | L-1 | was 'osaka/1', expected the id of a course and the number of a session such as basics/2
            osaka | 2026-07-21T15:15 | chiba-hall | L-1 | was 'osaka', expected the id of a course and the number
            chiba-basics/3 | 2026-07-21T15:15 | chiba-hall | L-1 | was 'chiba-basics/3', expected a session from 1 to 2 of the course
            chiba-basics/x | 2026-07-21T15:15 | chiba-hall | L-1 | was 'chiba-basics/x', expected a session from 1 to 2 of the course
            chiba-basics/1 | 2026-07-21T15:00 | chiba-hall | L-1 | was '2026-07-21T15:00', expected when a slot begins, such as 2026-07-07T13:00
            chiba-basics/1 | 2026-07-21T15:15 | attic | L-1 | was 'attic', expected the id of a room
            chiba-basics/1 | 2026-07-21T15:15 | chiba-hall | L-9 | was 'L-9', expected the id of a lecturer
            """)
    void whatAQuestionNamesAndThereIsNotIsTold(
            String session, String start, String room, String lecturer, String message) throws IOException {
        Cli cli = timetable(cohorts(), "--why-not", session, start, room, lecturer);

        assertThat(cli.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(cli.err()).contains("--why-not: " + message);
    }

    @Test
    void questionsAboutASeriesAndLecturersWhereNobodyHasToBeAreRefused() throws IOException {
        assertThat(timetable(series(), WHY_NOT).err())
                .contains("--why-not: was given with a series, expected the sessions of cohorts");
        String alone = cohorts().replace("\"lecturers\": [\"L-2\"]", "\"lecturers\": []");
        assertThat(timetable(alone, "--why-not", "chiba-basics/2", "2026-07-21T15:15", "chiba-hall", "L-2")
                        .err())
                .contains("--why-not: was 'L-2', expected '-', as nobody has to give the session");
        assertThat(timetable(alone, "--why-not", "chiba-basics/2", "2026-07-21T15:15", "chiba-hall", "-")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "end": "15:00" | "end": "12:00" | $.slots[0].end: was string "12:00", expected a time after 13:00
            "seats": 60 | "seats": 0 | $.rooms[0].seats: was number 0, expected a whole number from 1 to 1000000
            "cohorts": ["chiba"] | "cohorts": ["osaka"] | $.courses[0].cohorts[0]: was string "osaka", expected the id of a cohort
            "id": "L-2" | "id": "L-1" | $.lecturers[1].id: was string "L-1", expected another value than at $.lecturers[0].id
            "cohorts": ["chiba"] | "cohorts": ["chiba", "chiba"] | $.courses[0].cohorts[1]: was string "chiba", expected each id once
            "lecturers": ["L-2"] | "lecturers": ["L-3"] | $.courses[0].sessions[1].lecturers[0]: was string "L-3", expected the id of a lecturer. Maybe 'L-1'
            "rooms": ["chiba-hall"] | "rooms": ["hall"] | $.courses[0].rooms[0]: was string "hall", expected the id of a room
            "zone": "Asia/Tokyo" | "zone": "Tokyo" | $.zone: was string "Tokyo", expected a time zone such as Asia/Tokyo
            "minutes": 80 | "minutes": 1441 | $.travel.legs[0].minutes: was number 1441, expected a whole number from 0 to 1440
            "from": "15:00" | "from": "15:00", "to": "14:00" | $.lecturers[0].absences[0].to: was string "14:00", expected a time
            "people": 40 | "persons": 40 | $.cohorts[0].people
            "place": "Chiba" | "place": "Chibo" | $.rooms[0].place: was string "Chibo", expected the id of a place. Maybe 'Chiba'
            shien/cohort-problem/1 | shien/cohort-problem/9 | expected "shien/series-problem/1" or "shien/cohort-problem/1"
            """)
    void whatIsWrongIsToldWithItsPlace(String text, String instead, String message) throws IOException {
        assertThat(cohorts()).contains(text);
        int at = cohorts().indexOf(text);
        Cli cli = timetable(cohorts().substring(0, at) + instead + cohorts().substring(at + text.length()));

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains(message);
    }
}
