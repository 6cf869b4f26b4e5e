package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The single things that would make a series possible, each the least of its kind. */
final class WaysOut {

    private final SeriesProblem problem;
    private final Asked all;
    private final ImmutableList.Builder<Reason> ways = ImmutableList.builder();

    private WaysOut(SeriesProblem problem) {
        this.problem = problem;
        this.all = Asked.all(problem);
    }

    static ImmutableList<Reason> of(SeriesProblem problem) {
        WaysOut out = new WaysOut(problem);
        out.fewerSessions();
        out.dates();
        out.gaps();
        out.weekdays();
        out.closures();
        out.pins();
        return out.ways.build();
    }

    private void fewerSessions() {
        int held = (int) IntStream.rangeClosed(1, all.sessions())
                .filter(number -> problem.held(number).isPresent())
                .count();
        int fewer = all.sessions() - 1;
        while (fewer > held && !Reach.exists(all.first(fewer))) {
            fewer--;
        }
        if (fewer > held) {
            ways.add(WayOutTexts.sessions(fewer, all.sessions()));
        }
    }

    private void dates() {
        Reach.earliestEnd(all.without(new SeriesRule.LastDate()))
                .ifPresent(date -> ways.add(WayOutTexts.lastDate(date, problem.to())));
        if (problem.held(1).isEmpty()) {
            Reach.latestStart(all.without(new SeriesRule.FirstDate()))
                    .ifPresent(date -> ways.add(WayOutTexts.firstDate(date, problem.from())));
        }
    }

    private void gaps() {
        least(1, all.least() - 1, shorter -> all.gaps(all.least() - shorter, all.greatest()))
                .ifPresent(shorter -> ways.add(WayOutTexts.leastGap(all.least() - shorter, all.least())));
        if (problem.greatestGap().isPresent()) {
            least(all.greatest() + 1, SeriesProblem.LONGEST_PERIOD, most -> all.gaps(all.least(), most))
                    .ifPresent(most -> ways.add(WayOutTexts.greatestGap(most, all.greatest())));
        }
    }

    /** The least number with which there is a series, where there is one with every greater number. */
    private static OptionalInt least(int first, int last, IntFunction<Asked> asked) {
        if (first > last || !Reach.exists(asked.apply(last))) {
            return OptionalInt.empty();
        }
        int low = first;
        int high = last;
        while (low < high) {
            int middle = (low + high) / 2;
            if (Reach.exists(asked.apply(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalInt.of(low);
    }

    private void weekdays() {
        Arrays.stream(DayOfWeek.values())
                .filter(day -> !all.weekdays().contains(day))
                .filter(day -> Reach.exists(
                        all.on(Sets.union(all.weekdays(), ImmutableSet.of(day)).immutableCopy())))
                .findFirst()
                .ifPresent(day -> ways.add(WayOutTexts.weekday(day)));
    }

    private void closures() {
        ImmutableList<SeriesClosure> single = problem.closures().stream()
                .filter(closure -> Reach.exists(all.without(new SeriesRule.OpenDays(closure.id()))))
                .collect(ImmutableList.toImmutableList());
        single.forEach(closure -> ways.add(WayOutTexts.closure(closure)));
        if (single.isEmpty()) {
            Asked open = all;
            for (SeriesClosure closure : problem.closures()) {
                open = open.without(new SeriesRule.OpenDays(closure.id()));
            }
            if (Reach.exists(open)) {
                ways.add(WayOutTexts.closures());
            }
        }
    }

    private void pins() {
        problem.pins().stream()
                .filter(pin -> Reach.exists(all.without(new SeriesRule.Pinned(pin))))
                .forEach(pin -> ways.add(WayOutTexts.pin(pin)));
    }
}
