package dev.shien.benchmarks.timetable;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/** A course as Timefold's rules ask for it: by number, so that no set is searched. There is one object for each. */
final class TimefoldCourse {

    final CttCourse course;
    private final int number;
    private final boolean[] rivals;

    /** The periods at which it can be. */
    final ImmutableList<TimefoldPeriod> open;

    private TimefoldCourse(CttFile file, ImmutableList<TimefoldPeriod> periods, int number) {
        ImmutableList<CttCourse> all = file.courses();
        this.course = all.get(number);
        this.number = number;
        this.rivals = new boolean[all.size()];
        for (int other = 0; other < rivals.length; other++) {
            rivals[other] = course.conflicts(all.get(other));
        }
        this.open = periods.stream()
                .filter(period -> !course.closed().contains(period.number))
                .collect(ImmutableList.toImmutableList());
    }

    /** The courses of a file. */
    static ImmutableList<TimefoldCourse> of(CttFile file) {
        ImmutableList<TimefoldPeriod> periods = IntStream.range(0, file.days * file.periods)
                .mapToObj(number -> new TimefoldPeriod(number / file.periods, number % file.periods, number))
                .collect(ImmutableList.toImmutableList());
        return IntStream.range(0, file.courses().size())
                .mapToObj(number -> new TimefoldCourse(file, periods, number))
                .collect(ImmutableList.toImmutableList());
    }

    boolean conflicts(TimefoldCourse other) {
        return rivals[other.number];
    }
}
