package dev.shien.scheduling.timetable;

import static dev.shien.scheduling.timetable.TokyoSeries.TIMETABLER;
import static dev.shien.scheduling.timetable.TokyoSeries.closure;
import static dev.shien.scheduling.timetable.TokyoSeries.date;
import static dev.shien.scheduling.timetable.TokyoSeries.dates;
import static dev.shien.scheduling.timetable.TokyoSeries.open;
import static dev.shien.scheduling.timetable.TokyoSeries.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesWeights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a date costs, beside the best series in which the session is fixed on it. */
class DatePricesTest {

    private static final String FIRST = "2024-07-23";
    private static final String LAST = "2024-09-24";

    static Stream<Supplier<SeriesProblem.Builder>> problems() {
        return Stream.of(
                () -> open(FIRST, LAST, 4).leastGap(14).greatestGap(21),
                () -> open(FIRST, LAST, 3)
                        .leastGap(10)
                        .greatestGap(30)
                        .preferredStart(date("2024-08-01"))
                        .addClosure(closure("venue", "2024-08-13", "2024-08-20")),
                () -> everyDay("2024-08-12", 3)
                        .cadence(5)
                        .leastGap(2)
                        .greatestGap(9)
                        .weights(weights(3))
                        .addPrevious(
                                new SeriesDate(1, date("2024-07-25")),
                                new SeriesDate(2, date("2024-07-28")),
                                new SeriesDate(3, date("2024-08-06"))),
                () -> everyDay("2024-08-12", 4)
                        .cadence(6)
                        .weights(weights(40))
                        .addPrevious(new SeriesDate(2, date("2024-08-01")), new SeriesDate(4, date("2024-08-02"))));
    }

    /** Every day of the week, without a preferred start. */
    private static SeriesProblem.Builder everyDay(String last, int sessions) {
        SeriesProblem tuesdays = open(FIRST, last, sessions).build();
        return SeriesProblem.builder()
                .zone(tuesdays.zone())
                .from(tuesdays.from())
                .to(tuesdays.to())
                .addWeekdays(DayOfWeek.values())
                .addAllParts(tuesdays.parts())
                .addAllSessions(tuesdays.sessions());
    }

    private static SeriesWeights weights(int change) {
        return SeriesWeights.builder().cadence(10).end(1).change(change).build();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void dateCostsWhatTheBestSeriesWithItCosts(Supplier<SeriesProblem.Builder> problem) {
        SeriesProblem all = problem.get().build();
        SeriesPlan plan = TIMETABLER.plan(all).orThrow();
        for (int number = 1; number <= all.sessions().size(); number++) {
            for (LocalDate day : days(all)) {
                SeriesDate pin = new SeriesDate(number, day);
                assertThat(price(TIMETABLER.whyNot(all, number, day)))
                        .as("%s", pin)
                        .isEqualTo(more(plan, problem.get().addPin(pin).build()));
            }
        }
    }

    private static List<LocalDate> days(SeriesProblem problem) {
        return problem.from().datesUntil(problem.to().plusDays(1)).toList();
    }

    /** By how much a problem costs more than a plan; empty if it has no series. */
    private static OptionalLong more(SeriesPlan plan, SeriesProblem pinned) {
        return TIMETABLER.plan(pinned) instanceof SeriesPlan other
                ? OptionalLong.of(penalty(other) - penalty(plan))
                : OptionalLong.empty();
    }

    private static long penalty(SeriesPlan plan) {
        return plan.timetable().certificate().penalty();
    }

    /** The penalty that is told; empty if it is told that there is no series, or that a rule forbids the date. */
    private static OptionalLong price(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return OptionalLong.of(0);
        }
        Reason last = reasons.get(reasons.size() - 1);
        return switch (last.code()) {
            case "series.date.as-good" -> OptionalLong.of(0);
            case "series.date.dearer" ->
                OptionalLong.of(Long.parseLong(last.arguments().get("penalty")));
            default -> OptionalLong.empty();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-30", "2024-09-03"})
    void whatWasHeldTooNearOrTooFarForbidsNoDateAfterIt(String second) {
        SeriesProblem problem = open(FIRST, "2024-12-31", 4)
                .leastGap(14)
                .greatestGap(21)
                .addPrevious(new SeriesDate(1, date(FIRST)), new SeriesDate(2, date(second)))
                .today(date(second).plusDays(1))
                .build();

        // A week later than the cadence says: dearer, and not without a series.
        List<Reason> reasons = TIMETABLER.whyNot(problem, 3, date(second).plusDays(21));

        assertThat(price(reasons)).isPresent();
    }

    @Test
    void announcedDateIsGivenUpWhereTheCadenceGainsMore() {
        SeriesProblem.Builder problem = everyDay("2024-08-31", 2)
                .cadence(10)
                .weights(SeriesWeights.builder().cadence(10).end(0).change(50).build())
                .addPin(new SeriesDate(1, date(FIRST)))
                .addPrevious(new SeriesDate(2, date("2024-07-24")));

        // 50 for the change, where the announced date is 9 days off the cadence at 10.
        SeriesPlan plan = plan(problem);
        assertThat(plan.timetable().dates()).isEqualTo(dates(FIRST, "2024-08-02"));
        assertThat(penalty(plan)).isEqualTo(50_000);
    }

    @Test
    void ofGapsThatCostTheSameTheOneThatIsAllowedIsTaken() {
        SeriesWeights cadence = SeriesWeights.builder().cadence(10).end(0).build();

        // 7 days less than the cadence or 7 days more.
        assertThat(plan(aroundAugust6(cadence).leastGap(10)).timetable().dates())
                .isEqualTo(dates(FIRST, "2024-08-13"));
        assertThat(plan(aroundAugust6(cadence).greatestGap(15)).timetable().dates())
                .isEqualTo(dates(FIRST, "2024-07-30"));
        assertThat(plan(aroundAugust6(cadence)).timetable().dates()).isEqualTo(dates(FIRST, "2024-07-30"));
    }

    private static SeriesProblem.Builder aroundAugust6(SeriesWeights weights) {
        return open(FIRST, LAST, 2)
                .weights(weights)
                .addPin(new SeriesDate(1, date(FIRST)))
                .addClosure(closure("venue", "2024-08-06", "2024-08-06"));
    }
}
