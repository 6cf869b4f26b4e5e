package dev.shien.benchmarks.timetable;

import java.util.Comparator;

/** Lectures that are more difficult to place come later, as Timefold asks: those with fewer periods, then those with more students. */
public final class TimefoldDifficulty implements Comparator<TimefoldLecture> {

    private static final Comparator<TimefoldLecture> ORDER = Comparator.comparingInt(
                    (TimefoldLecture lecture) -> -lecture.of.open.size())
            .thenComparingInt(lecture -> lecture.of.course.lectures())
            .thenComparingInt(lecture -> lecture.of.course.students())
            .thenComparingInt(TimefoldLecture::getNumber);

    @Override
    public int compare(TimefoldLecture one, TimefoldLecture other) {
        return ORDER.compare(one, other);
    }
}
