package dev.shien.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shien.domain.json.InvalidDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad input is told with its place, its value and what was expected. */
class VisitProblemErrorsTest {

    private static final String LOCAL = "expected a local date and time to the minute such as 2024-07-08T13:00";
    private static final String NO_OFFSET =
            LOCAL + ", without offset or zone: all times are those of the zone of the document";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "/zone | 'Tokio' | $.zone: was string 'Tokio', expected a time zone such as Asia/Tokyo",
                "/period/to | '2024-06-30' | $.period.to: was string '2024-06-30', expected a date that is not before from 2024-07-01",
                "/period/to | '2034-06-30' | $.period.to: was string '2034-06-30', expected a date within 1098 days from 2024-07-01",
                "/phases | [] | $.phases: was array [], expected at least one element",
                "/phases/0/minutes | 0 | $.phases[0].minutes: was number 0, expected a whole number from 1 to 720",
                "/phases/0/minutes | 1800 | $.phases[0].minutes: was number 1800, expected a whole number from 1 to 720",
                "/phases/1/number | 1 | $.phases[1].number: was number 1, expected a whole number from 2 to 1000",
                "/phases/1/leastGapDays | 0 | $.phases[1].leastGapDays: was number 0, expected a whole number from 1 to 1000",
                "/phases/1/greatestGapDays | 6 | $.phases[1].greatestGapDays: was number 6, expected a whole number from 7 to 1000",
                "/phases/1/modes | [] | $.phases[1].modes: was array [], expected at least one of [ON_SITE, ONLINE]",
                "/phases/1/modes | ['PHONE'] | $.phases[1].modes[0]: was string 'PHONE', expected one of [ON_SITE, ONLINE]",
                "/phases/0/window/from/session | 1 | $.phases[0].window.from: was object {'date':'2024-07-05','session':1}, "
                        + "expected either a date or a session",
                "/phases/0/colour | 1 | $.phases[0].colour: was number 1, expected no such field; known here are "
                        + "greatestGapDays, leastGapDays, minutes, modes, name, number, window",
                "/travel/legs | [] | $.travel.legs: was array [], expected one for every two places; there is none between "
                        + "'chiyoda' and 'hachioji'",
                "/travel/legs/0/to | 'hachoji' | $.travel.legs[0].to: was string 'hachoji', expected the id of a place. "
                        + "Maybe 'hachioji'",
                "/travel/legs/0/to | 'chiyoda' | $.travel.legs[0].to: was string 'chiyoda', expected another place than from; "
                        + "withinMinutes says how long it takes within a place",
                "/travel/legs/0/minutes | -1 | $.travel.legs[0].minutes: was number -1, expected a whole number from 0 to 1440",
                "/experts/0/base | 'osaka' | $.experts[0].base: was string 'osaka', expected the id of a place",
                "/experts/0/greatestPerDay | 0 | $.experts[0].greatestPerDay: was number 0, expected a whole number from 1 to 100000",
                "/experts/0/calendar/0/to | '08:00' | $.experts[0].calendar[0].to: was string '08:00', expected a time of day after "
                        + "from 09:00",
                "/experts/0/calendar/1/from | '11:30' | $.experts[0].calendar[1]: was object "
                        + "{'date':'2024-07-08','from':'11:30','to':'17:00'}, expected a span that does not overlap 09:00-12:00 "
                        + "of the same day",
                "/companies/0/modes |  | $.companies[0].modes: was left out, expected a list",
                "/companies/0/needs/risk | 0 | $.companies[0].needs.risk: was number 0, expected a whole number from 1 to 1000",
                "/companies/0/needsFrom/0/phase | 3 | $.companies[0].needsFrom[0].phase: was number 3, expected the number of a phase; "
                        + "known are [1, 2]",
                "/companies/0/unavailable/0 | 'monday' | $.companies[0].unavailable[0]: was string 'monday', expected a date such as "
                        + "2024-07-23, or a span of one with date, from and to",
                "/companies/0/place | 'chiyada' | $.companies[0].place: was string 'chiyada', expected the id of a place. Maybe 'chiyoda'",
                "/companies/0/series | 'autum' | $.companies[0].series: was string 'autum', expected the id of a series. Maybe 'autumn'",
                "/companies/0/otherExpertFrom/0 | 1 | $.companies[0].otherExpertFrom[0]: was number 1, expected the number of a phase; "
                        + "known are [1, 2], but not the first, before which nobody came",
                "/companies/0/wishes/0/wish | 'GIFT' | $.companies[0].wishes[0].wish: was string 'GIFT', expected one of "
                        + "[EXPERT, NOT_EXPERT, WEEKDAYS, TIME, MODE]",
                "/companies/0/wishes/0/expert | 'e11' | $.companies[0].wishes[0].expert: was string 'e11', expected the id of an expert. "
                        + "Maybe 'e1'",
                "/companies/0/wishes/0/weight | 0 | $.companies[0].wishes[0].weight: was number 0, expected a whole number from 1 to 1000",
                "/companies/0/wishes/2/days | [] | $.companies[0].wishes[2].days: was array [], expected at least one of [MONDAY, "
                        + "TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]",
                "/companies/0/wishes/3/to | '13:00' | $.companies[0].wishes[3].to: was string '13:00', expected a time of day after "
                        + "from 13:00",
                "/closes | '08:30' | $.closes: was string '08:30', expected a time of day after opens 08:30",
                "/stepMinutes | 0 | $.stepMinutes: was number 0, expected a whole number from 1 to 720",
                "/sameExpert | 'MAYBE' | $.sameExpert: was string 'MAYBE', expected one of [REQUIRED, WISHED]",
                "/weights/travel | 1001 | $.weights.travel: was number 1001, expected a whole number from 0 to 1000",
                "/pins/0/expert | 'e3' | $.pins[0].expert: was string 'e3', expected the id of an expert",
                "/pins/0/company | 'c3' | $.pins[0].company: was string 'c3', expected the id of a company",
                "/pins/0/phase | 9 | $.pins[0].phase: was number 9, expected the number of a phase; known are [1, 2]",
                "/pins/0/end | '2024-07-08T13:00' | $.pins[0].end: was string '2024-07-08T13:00', expected a time after start "
                        + "2024-07-08T13:00 on the same day",
                "/pins/0/end | '2024-07-09T15:00' | $.pins[0].end: was string '2024-07-09T15:00', expected a time after start "
                        + "2024-07-08T13:00 on the same day",
                "/pins/0/start | '2024-07-08' | $.pins[0].start: was string '2024-07-08', " + LOCAL,
                "/pins/0/start | '2024-07-08T13:00:30' | $.pins[0].start: was string '2024-07-08T13:00:30', " + LOCAL,
                "/pins/0/start | '2024-07-08T13:00+09:00' | $.pins[0].start: was string '2024-07-08T13:00+09:00', "
                        + NO_OFFSET,
                "/pins/0/start | '2024-07-08T04:00Z' | $.pins[0].start: was string '2024-07-08T04:00Z', " + NO_OFFSET,
                "/now | '2024-07-08T12:00+09:00[Asia/Tokyo]' | $.now: was string '2024-07-08T12:00+09:00[Asia/Tokyo]', "
                        + NO_OFFSET,
                "/colour | 'red' | $.colour: was string 'red', expected no such field; known here are announcedUntil, breakMinutes, "
                        + "closedDays, closes, companies, experts, format, holidays, now, opens, period, phases, pins, previous, "
                        + "sameExpert, series, sessions, stepMinutes, travel, weights, zone"
            })
    void badValueIsTold(String pointer, String json, String expected) {
        String value = json == null ? "" : json.replace('\'', '"');

        InvalidDocument refused = catchThrowableOfType(
                InvalidDocument.class, () -> VisitDocuments.read(VisitDocuments.with(pointer, value)));

        assertThat(String.valueOf(refused.getMessage()).replace('"', '\'')).isEqualTo("visits.json: " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "/phases/0/window/to | {'date': '2024-07-04'} | $.phases[0].window.to: was object {'date':'2024-07-04'}, expected a day "
                        + "that is not before the window starts on 2024-07-05, was 2024-07-04",
                "/phases/1/window/from | {'session': 2, 'plusDays': 100} | $.phases[1].window.to: was object {'date':'2024-11-29'}, "
                        + "expected a day that is not before the window starts on 2024-12-26 by the sessions of series 'autumn', was "
                        + "2024-11-29",
                "/phases/0/window/to/session | 3 | $.phases[0].window.to.session: was number 3, expected the number of a session of the "
                        + "programme; known are [1, 2]"
            })
    void badWindowIsTold(String pointer, String json, String expected) {
        InvalidDocument refused = catchThrowableOfType(
                InvalidDocument.class,
                () -> VisitDocuments.read(VisitDocuments.with(pointer, json.replace('\'', '"'))));

        assertThat(String.valueOf(refused.getMessage()).replace('"', '\'')).isEqualTo("visits.json: " + expected);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        InvalidDocument refused = catchThrowableOfType(
                InvalidDocument.class, () -> VisitDocuments.read(VisitDocuments.with("/experts/1/id", "\"e1\"")));

        assertThat(refused.problems().stream().map(Object::toString))
                .containsExactly(
                        "visits.json: $.experts[1].id: was string \"e1\", expected another value than at $.experts[0].id",
                        "visits.json: $.companies[0].wishes[1].expert: was string \"e2\", expected the id of an expert");
    }
}
