package dev.shien.benchmarks.timetable;

import ai.timefold.solver.core.api.function.TriFunction;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollector;
import java.util.function.Function;
import java.util.function.Supplier;

/** Counts the hours of a day that are busy with none beside them busy. */
final class TimefoldDay implements BiConstraintCollector<TimefoldMember, TimefoldLecture, TimefoldDay.Hours, Integer> {

    /** How many lectures are at each hour, and the busy hours as bits. */
    static final class Hours {

        private final int[] at = new int[Long.SIZE];
        private long busy;

        private Runnable add(int hour) {
            at[hour]++;
            busy |= 1L << hour;
            return () -> remove(hour);
        }

        private void remove(int hour) {
            if (--at[hour] == 0) {
                busy &= ~(1L << hour);
            }
        }

        private int alone() {
            return Long.bitCount(busy & ~(busy << 1) & ~(busy >>> 1));
        }
    }

    @Override
    public Supplier<Hours> supplier() {
        return Hours::new;
    }

    @Override
    public TriFunction<Hours, TimefoldMember, TimefoldLecture, Runnable> accumulator() {
        return (hours, member, lecture) -> hours.add(lecture.period().hour);
    }

    @Override
    public Function<Hours, Integer> finisher() {
        return Hours::alone;
    }
}
