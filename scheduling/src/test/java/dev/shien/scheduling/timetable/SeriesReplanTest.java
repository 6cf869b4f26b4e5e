package dev.shien.scheduling.timetable;

import static dev.shien.scheduling.timetable.TokyoSeries.PUBLISHED;
import static dev.shien.scheduling.timetable.TokyoSeries.TIMETABLER;
import static dev.shien.scheduling.timetable.TokyoSeries.closure;
import static dev.shien.scheduling.timetable.TokyoSeries.date;
import static dev.shien.scheduling.timetable.TokyoSeries.dates;
import static dev.shien.scheduling.timetable.TokyoSeries.open;
import static dev.shien.scheduling.timetable.TokyoSeries.plan;
import static dev.shien.scheduling.timetable.TokyoSeries.ten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesReplanning;
import dev.shien.domain.timetable.SessionMove;
import dev.shien.domain.timetable.Timetable;
import org.junit.jupiter.api.Test;

/** A series that was announced is planned again with the fewest changes. */
class SeriesReplanTest {

    private static Timetable published() {
        return TIMETABLER.check(ten().build(), PUBLISHED);
    }

    private static ImmutableList<String> told(SeriesPlan plan) {
        return plan.changes().stream()
                .map(move -> move.session() + ": " + move.from() + " -> " + move.to())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void whereNothingHappenedThePublishedSeriesStays() {
        SeriesPlan plan = TIMETABLER
                .plan(SeriesReplanning.of(ten().build(), published(), date("2024-10-01")))
                .orThrow();

        assertThat(plan.timetable().dates()).isEqualTo(PUBLISHED);
        assertThat(plan.changes()).isEmpty();
    }

    @Test
    void typhoonMovesAsFewSessionsAsTheGapsAllow() {
        SeriesProblem lost =
                ten().addClosure(closure("typhoon", "2024-10-08", "2024-10-08")).build();

        SeriesPlan plan = TIMETABLER
                .plan(SeriesReplanning.of(lost, published(), date("2024-10-07")))
                .orThrow();

        assertThat(told(plan)).containsExactly("6: 2024-10-08 -> 2024-10-15", "7: 2024-10-22 -> 2024-10-29");
        assertThat(plan.changes().get(0).reasons()).extracting(Reason::code).containsExactly("series.date.closed");
        assertThat(plan.changes().get(1).reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "Tue 2024-10-22 is 7 days from session 6 (Tue 2024-10-15), fewer than the least gap of 14.",
                        "With session 7 on Tue 2024-10-22, no series keeps all the rules.");
        assertThat(plan.timetable().certificate().terms())
                .filteredOn(term -> term.code().equals("series.changes"))
                .extracting(ScoreTerm::amount, ScoreTerm::penalty)
                .containsExactly(tuple(2_000L, 2_000_000L));
    }

    @Test
    void sessionThatWasCancelledOnItsDayIsHeldLater() {
        SeriesProblem lost = SeriesReplanning.of(ten().build(), published(), date("2024-10-09"));
        SeriesProblem cancelled = ten().addAllPrevious(lost.previous())
                .today(date("2024-10-09"))
                .addCancelled(6)
                .build();

        SeriesPlan plan = TIMETABLER.plan(cancelled).orThrow();

        assertThat(plan.changes()).extracting(SessionMove::session).containsExactly(6, 7);
        assertThat(plan.changes().get(0).reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "Session 6 of Tue 2024-10-08 was cancelled.",
                        "Tue 2024-10-08 is before the day of planning, Wed 2024-10-09.");
        assertThat(plan.timetable().dates().subList(0, 5)).isEqualTo(PUBLISHED.subList(0, 5));
    }

    @Test
    void whatWasHeldStaysThoughItBreaksARuleAndTheBreachIsSaid() {
        SeriesPlan plan = plan(open("2024-08-01", "2024-12-31", 3)
                .leastGap(14)
                .addPrevious(
                        new SeriesDate(1, date("2024-07-24")),
                        new SeriesDate(2, date("2024-07-30")),
                        new SeriesDate(3, date("2024-08-06")))
                .today(date("2024-08-01")));

        assertThat(plan.timetable().dates()).isEqualTo(dates("2024-07-24", "2024-07-30", "2024-08-13"));
        assertThat(plan.timetable().certificate().broken())
                .extracting(rule -> rule.rule() + " " + rule.reasons().size())
                .containsExactly("timetable.least-gap 1", "timetable.period 2", "timetable.weekdays 1");
        assertThat(told(plan)).containsExactly("3: 2024-08-06 -> 2024-08-13");
        assertThat(TIMETABLER.whyNot(
                        open("2024-08-01", "2024-12-31", 1)
                                .addPrevious(new SeriesDate(1, date("2024-07-24")))
                                .today(date("2024-08-01"))
                                .build(),
                        1,
                        date("2024-08-06")))
                .extracting(reason -> reason.text().ja())
                .containsExactly("第1回は令和6年7月24日(水)に開催済みである。");
    }
}
