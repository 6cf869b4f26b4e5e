package dev.shien.scheduling.timetable;

import static dev.shien.scheduling.timetable.TokyoSeries.TIMETABLER;
import static dev.shien.scheduling.timetable.TokyoSeries.date;
import static dev.shien.scheduling.timetable.TokyoSeries.dates;
import static dev.shien.scheduling.timetable.TokyoSeries.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.NoSeries;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** One day is a day, and not one days. */
class OneDayTest {

    /** Two sessions on Monday the 22nd and Tuesday the 23rd of July, if the gaps allow it. */
    private static SeriesProblem.Builder mondayAndTuesday() {
        return open("2024-07-22", "2024-07-23", 2).addWeekday(DayOfWeek.MONDAY);
    }

    private static ImmutableList<String> english(ImmutableList<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text().en()).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> checked(SeriesProblem.Builder problem) {
        return TIMETABLER.check(problem.build(), dates("2024-07-22", "2024-07-23")).certificate().rules().stream()
                .flatMap(rule -> english(rule.reasons()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void gapsThatAreKept() {
        assertThat(checked(mondayAndTuesday().greatestGap(1)))
                .contains("Every gap is at least 1 day.", "Every gap is at most 1 day.");
    }

    @Test
    void gapsThatAreNot() {
        assertThat(checked(mondayAndTuesday().leastGap(2)))
                .contains("From session 1 to session 2 is 1 day, less than the least gap of 2.");
    }

    @Test
    void conflictsAndWaysOut() {
        NoSeries least =
                (NoSeries) TIMETABLER.plan(mondayAndTuesday().leastGap(2).build());
        NoSeries greatest = (NoSeries) TIMETABLER.plan(
                open("2024-07-22", "2024-08-31", 2).greatestGap(1).build());

        assertThat(english(least.waysOut())).contains("A least gap of 1 day instead of 2 would do.");
        assertThat(english(greatest.conflict())).contains("Every gap is at most 1 day.");
    }

    @Test
    void neighboursOfADate() {
        SeriesProblem problem = open("2024-07-22", "2024-08-31", 2)
                .addWeekday(DayOfWeek.MONDAY)
                .leastGap(2)
                .build();

        assertThat(english(TIMETABLER.whyNot(problem, 2, date("2024-07-23"))))
                .startsWith("Tue 2024-07-23 is 1 day from session 1 (Mon 2024-07-22), fewer than the least gap of 2.");
    }
}
