package dev.shien.domain.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Json;
import dev.shien.domain.json.Problem;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesProblemReaderTest {

    private static final String WHOLE = """
            {"format": "shien/series-problem/1", "zone": "Asia/Tokyo",
             "from": "2024-07-23", "to": "2025-01-31", "weekdays": ["TUESDAY", "THURSDAY"],
             "cadence": 14, "leastGap": 7, "greatestGap": 35,
             "parts": [
               {"id": "seminar", "name": {"ja": "セミナー", "en": "Seminar"}, "start": "13:00", "end": "15:00"},
               {"id": "workshop", "name": {"ja": "ワークショップ", "en": "Workshop"},
                "theme": {"ja": "演習", "en": "Exercise"}, "start": "15:15", "end": "17:15"}],
             "sessions": [{"theme": {"ja": "第一", "en": "One"}, "lecturer": "L-1"}, {}, {"lecturer": "L-2"}],
             "venue": {"ja": "会場", "en": "Venue"},
             "closures": [
               {"id": "obon", "name": {"ja": "お盆", "en": "Obon"}, "days": [{"from": "2024-08-13", "to": "2024-08-14"}]},
               {"id": "away", "name": {"ja": "不在", "en": "away"}, "lecturer": "L-1", "days": [{"date": "2024-07-25"}]},
               {"id": "taken", "name": {"ja": "貸出中", "en": "taken"}, "sessions": [2, 3], "days": [
                 {"date": "2024-09-10", "reason": {"code": "venue.taken", "arguments": {"by": "fair"},
                  "text": {"ja": "見本市。", "en": "A fair."}}}]}],
             "pins": [{"session": 3, "date": "2024-10-08"}],
             "preferredStart": "2024-07-30",
             "previous": [{"session": 1, "date": "2024-07-23"}, {"session": 2, "date": "2024-08-06"}],
             "today": "2024-07-24", "cancelled": [1],
             "weights": {"cadence": 9, "end": 2, "start": 3, "change": 4000}}
            """;

    private static SeriesProblem read(String document) {
        return SeriesProblemReader.read("series.json", Json.parse("series.json", document));
    }

    private static ImmutableList<String> problems(String document) {
        InvalidDocument refused = catchThrowableOfType(InvalidDocument.class, () -> read(document));
        return refused.problems().stream().map(Problem::toString).collect(ImmutableList.toImmutableList());
    }

    @Test
    void everyFieldIsRead() {
        SeriesProblem problem = read(WHOLE);

        assertThat(problem.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(problem.from()).isEqualTo(LocalDate.of(2024, 7, 23));
        assertThat(problem.to()).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(problem.weekdays()).containsExactly(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertThat(ImmutableList.of(
                        problem.cadence(),
                        problem.leastGap(),
                        problem.greatestGap().orElse(0)))
                .containsExactly(14, 7, 35);
        assertThat(problem.parts().get(0).end()).isEqualTo(LocalTime.of(15, 0));
        assertThat(problem.parts().get(1).theme()).contains(Text.of("演習", "Exercise"));
        assertThat(problem.sessions())
                .containsExactly(
                        SeriesSession.of(Text.of("第一", "One"), "L-1"),
                        new SeriesSession(Optional.empty(), Optional.empty()),
                        new SeriesSession(Optional.empty(), Optional.of("L-2")));
        assertThat(problem.venue()).contains(Text.of("会場", "Venue"));
        assertThat(problem.pins()).containsExactly(new SeriesDate(3, LocalDate.of(2024, 10, 8)));
        assertThat(problem.preferredStart()).contains(LocalDate.of(2024, 7, 30));
        assertThat(problem.previous(2)).contains(LocalDate.of(2024, 8, 6));
        assertThat(problem.today()).contains(LocalDate.of(2024, 7, 24));
        assertThat(problem.cancelled()).containsExactly(1);
        assertThat(problem.weights())
                .isEqualTo(SeriesWeights.builder()
                        .cadence(9)
                        .end(2)
                        .start(3)
                        .change(4000)
                        .build());
    }

    @Test
    void closureIsOfSpansOfDaysOrOfDaysWithTheirReasons() {
        ImmutableList<SeriesClosure> closures = read(WHOLE).closures();

        assertThat(closures.get(0))
                .isEqualTo(SeriesClosure.between(
                        "obon", Text.of("お盆", "Obon"), LocalDate.of(2024, 8, 13), LocalDate.of(2024, 8, 14)));
        assertThat(closures.get(1).lecturer()).contains("L-1");
        assertThat(closures.get(1).days()).extracting(ClosedDay::date).containsExactly(LocalDate.of(2024, 7, 25));
        assertThat(closures.get(2))
                .isEqualTo(new SeriesClosure(
                        "taken",
                        Text.of("貸出中", "taken"),
                        Optional.empty(),
                        ImmutableSet.of(2, 3),
                        ImmutableList.of(ClosedDay.of(
                                LocalDate.of(2024, 9, 10),
                                Reason.of("venue.taken", Text.of("見本市。", "A fair."), ImmutableMap.of("by", "fair"))))));
    }

    @Test
    void littleMayBeSaidAndTheRestIsLeftOpen() {
        SeriesProblem problem = read("""
                {"format": "shien/series-problem/1", "zone": "Asia/Tokyo", "from": "2024-07-23", "to": "2025-01-31",
                 "weekdays": ["TUESDAY"], "cadenceWeeks": 2, "sessions": 10,
                 "parts": [{"id": "s", "name": {"ja": "会", "en": "s"}, "start": "13:00", "end": "15:00"}]}
                """);

        assertThat(problem.cadence()).isEqualTo(14);
        assertThat(problem.sessions()).isEqualTo(SeriesSession.unnamed(10));
        assertThat(problem.leastGap()).isEqualTo(1);
        assertThat(problem.greatestGap()).isEmpty();
        assertThat(problem.closures()).isEmpty();
        assertThat(problem.weights()).isEqualTo(SeriesWeights.defaults());
    }

    @Test
    void documentComesBackAsItWasWritten() {
        SeriesProblem problem = read(WHOLE);

        assertThat(read(CanonicalJson.string(SeriesProblemWriter.write(problem))))
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Asia/Tokyo"              | "Asia/Nowhere"     | $.zone: was string "Asia/Nowhere", expected a time zone such as Asia/Tokyo
            "from": "2024-07-23"      | "from": "soon"     | $.from: was string "soon", expected a date such as 2024-07-23
            ["TUESDAY", "THURSDAY"]   | []                 | $.weekdays: was array [], expected at least one element
            "THURSDAY"                | "Thu"              | $.weekdays[1]: was string "Thu", expected one of [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]
            "cadence": 14             | "cadence": 367     | $.cadence: was number 367, expected a whole number from 1 to 366
            "cadence": 14             | "cadenceWeeks": 53 | $.cadenceWeeks: was number 53, expected a whole number from 1 to 52
            "cadence": 14             | "cadence": 1, "cadenceWeeks": 2 | $.cadence: was number 1, expected nothing, as cadenceWeeks is given
            "leastGap": 7             | "leastGap": 0      | $.leastGap: was number 0, expected a whole number from 1 to 366
            "greatestGap": 35         | "greatestGap": 0   | $.greatestGap: was number 0, expected a whole number from 1 to 3660
            "end": "15:00"            | "end": "13:00"     | $.parts[0].end: was string "13:00", expected a time after the start at 13:00
            "end": "15:00"            | "end": "late"      | $.parts[0].end: was string "late", expected a time of day such as 13:00
            "id": "away"              | "id": "obon"       | $.closures[1].id: was string "obon", expected another value than at $.closures[0].id
            "name": {"ja": "不在", "en": "away"}, "lecturer": "L-1" | "name": {"ja": "不在", "en": "away"}, "lecturer": "L-9" | $.closures[1].lecturer: was string "L-9", expected the lecturer of a session; known are [L-1, L-2]
            "to": "2024-08-14"        | "to": "2024-08-12" | $.closures[0].days[0].to: was string "2024-08-12", expected a date from 2024-08-13 to 2034-08-21
            "to": "2024-08-14"        | "to": "2034-08-22" | $.closures[0].days[0].to: was string "2034-08-22", expected a date from 2024-08-13 to 2034-08-21
            "sessions": [2, 3]        | "sessions": [2, 4] | $.closures[2].sessions[1]: was number 4, expected a whole number from 1 to 3
            "sessions": [2, 3]        | "sessions": [0]    | $.closures[2].sessions[0]: was number 0, expected a whole number from 1 to 3
            "session": 3              | "session": 4       | $.pins[0].session: was number 4, expected a whole number from 1 to 3
            {"session": 2, "date"     | {"session": 1, "date" | $.previous[1].session: was number 1, expected another value than at $.previous[0].session
            "cancelled": [1]          | "cancelled": ["1"] | $.cancelled[0]: was string "1", expected a whole number from 1 to 3
            "end": 2                  | "end": 1001        | $.weights.end: was number 1001, expected a whole number from 0 to 1000
            "change": 4000            | "change": 1000001  | $.weights.change: was number 1000001, expected a whole number from 0 to 1000000
            "change": 4000            | "chance": 1        | $.weights.chance: was number 1, expected no such field; known here are cadence, change, end, start
            "code": "venue.taken"     | "code": ""         | $.closures[2].days[0].reason.code: was string "", expected a text of whole characters
            {"date": "2024-07-25"}    | {"day": "2024-07-25"} | $.closures[1].days[0].date: was left out, expected a date such as 2024-07-23
            """)
    void errorNamesPlaceValueAndWhatWasExpected(String part, String instead, String problem) {
        String document = WHOLE.replace(part.strip(), instead.strip());

        assertThat(document).isNotEqualTo(WHOLE);
        assertThat(problems(document)).contains("series.json: " + problem.strip());
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(problems(WHOLE.replace("\"leastGap\": 7", "\"leastGap\": 0")
                        .replace("\"session\": 3", "\"session\": 0")
                        .replace("\"today\"", "\"now\"")))
                .extracting(problem -> problem.replaceFirst(": was.*", ""))
                .containsExactly("series.json: $.leastGap", "series.json: $.pins[0].session", "series.json: $.now");
    }

    @Test
    void documentWithoutPartsOrSessionsIsRefused() {
        assertThat(problems("""
                {"format": "shien/series-problem/1", "zone": "Asia/Tokyo", "from": "2024-07-23", "to": "2025-01-31",
                 "weekdays": ["TUESDAY"], "cadence": 7, "sessions": [], "parts": []}
                """))
                .containsExactly(
                        "series.json: $.sessions: was array [], expected 1 to 200 sessions",
                        "series.json: $.parts: was array [], expected at least one element");
        assertThat(problems("""
                {"format": "shien/series-problem/1", "zone": "Asia/Tokyo", "from": "2024-07-23", "to": "2025-01-31",
                 "weekdays": ["TUESDAY"], "cadence": 7, "sessions": 201,
                 "parts": [{"id": "s", "name": {"ja": "会", "en": "s"}, "start": "13:00", "end": "15:00"}]}
                """))
                .containsExactly("series.json: $.sessions: was number 201, expected a whole number from 1 to 200");
    }

    @Test
    void partsThatContradictEachOtherAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WHOLE.replace("\"to\": \"2025-01-31\"", "\"to\": \"2024-01-31\"")))
                .withMessageContaining("Period must not end before it starts, was 2024-07-23 to 2024-01-31");
    }

    @Test
    void otherFormatIsRefused() {
        assertThat(problems(WHOLE.replace("problem/1", "problem/2")))
                .containsExactly("series.json: $.format: was string \"shien/series-problem/2\", expected"
                        + " \"shien/series-problem/1\"");
    }
}
