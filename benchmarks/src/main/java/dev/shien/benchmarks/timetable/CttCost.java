package dev.shien.benchmarks.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * What the competition counts of a timetable, from its lectures alone: Di Gaspero, McCollum and Schaerf 2007 ("The second international
 * timetabling competition: curriculum-based course timetabling (track 3)"). It shares nothing with those who make timetables but the
 * file that is read.
 *
 * @param violations how often a hard rule is broken
 * @param standing students without a seat, each 1
 * @param missingDays days that courses are short of, each 5
 * @param alone lectures of a curriculum with no other of it beside them on their day, each 2
 * @param rooms rooms of a course beyond its first, each 1
 */
record CttCost(long violations, long standing, long missingDays, long alone, long rooms) {

    /** Counts lectures. */
    static CttCost of(CttFile file, List<CttLecture> lectures) {
        return new CttCost(
                violations(file, lectures),
                sum(
                        lectures,
                        lecture -> Math.max(0, file.course(lecture.course()).students() - seats(file, lecture))),
                sum(file.courses(), course -> Math.max(0, course.leastDays() - days(own(lectures, course)))),
                sum(file.curricula().asList(), curriculum -> alone(of(file, lectures, curriculum))),
                sum(file.courses(), course -> Math.max(0, rooms(own(lectures, course)) - 1)));
    }

    /** What all of it costs. */
    long total() {
        return standing + 5 * missingDays + 2 * alone + rooms;
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> each) {
        return all.stream().mapToLong(each).sum();
    }

    private static int seats(CttFile file, CttLecture lecture) {
        return Objects.requireNonNull(file.seats().get(lecture.room()), lecture.room());
    }

    private static ImmutableList<CttLecture> own(List<CttLecture> lectures, CttCourse course) {
        return lectures.stream()
                .filter(lecture -> lecture.course().equals(course.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<CttLecture> of(CttFile file, List<CttLecture> lectures, String curriculum) {
        return lectures.stream()
                .filter(lecture -> file.course(lecture.course()).curricula().contains(curriculum))
                .collect(ImmutableList.toImmutableList());
    }

    private static long days(List<CttLecture> lectures) {
        return lectures.stream().map(CttLecture::day).distinct().count();
    }

    private static long rooms(List<CttLecture> lectures) {
        return lectures.stream().map(CttLecture::room).distinct().count();
    }

    private static long alone(List<CttLecture> lectures) {
        ImmutableSet<List<Integer>> busy = lectures.stream()
                .map(lecture -> List.of(lecture.day(), lecture.period()))
                .collect(ImmutableSet.toImmutableSet());
        return busy.stream()
                .filter(at -> !busy.contains(List.of(at.get(0), at.get(1) - 1))
                        && !busy.contains(List.of(at.get(0), at.get(1) + 1)))
                .count();
    }

    /** Lectures too few or too many, at a time that is closed to them, and pairs in conflict or in one room at once. */
    private static long violations(CttFile file, List<CttLecture> lectures) {
        long wrong = sum(
                file.courses(),
                course -> Math.abs(course.lectures() - own(lectures, course).size()));
        for (int i = 0; i < lectures.size(); i++) {
            CttLecture one = lectures.get(i);
            CttCourse course = file.course(one.course());
            wrong += course.closed().contains(one.day() * file.periods + one.period()) ? 1 : 0;
            wrong += sum(lectures.subList(0, i), other -> clashes(one, other, course, file.course(other.course())));
        }
        return wrong;
    }

    private static int clashes(CttLecture one, CttLecture other, CttCourse of, CttCourse ofOther) {
        if (one.day() != other.day() || one.period() != other.period()) {
            return 0;
        }
        return (of.conflicts(ofOther) ? 1 : 0) + (one.room().equals(other.room()) ? 1 : 0);
    }

    @Override
    public String toString() {
        return String.format(
                "cost %,d (standing %,d, days %,d, alone %,d, rooms %,d), violations %,d",
                total(), standing, missingDays, alone, rooms, violations);
    }
}
