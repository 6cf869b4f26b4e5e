package dev.shien.examples.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortTimetabler;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import dev.shien.examples.input.BadInput;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question about the sessions of cohorts: why one of them is not elsewhere.
 *
 * @param asked the session as it might be
 */
public record WhyNotThere(PlacedSession asked) {

    /** How many words a question has. */
    public static final int WORDS = 4;

    private static final String NOBODY = "-";

    /**
     * An answer.
     *
     * @param asked the session as it might be
     * @param reasons why it is not
     */
    public record Reply(PlacedSession asked, ImmutableList<Reason> reasons) {}

    /**
     * The questions that options ask, so many words each: course and session, when it would begin, the room, the lecturer.
     *
     * @throws BadInput if the problem does not have what they name
     */
    public static ImmutableList<WhyNotThere> of(CohortProblem problem, List<String> words) {
        return Lists.partition(words, WORDS).stream()
                .map(question -> of(problem, question.get(0), question.get(1), question.get(2), question.get(3)))
                .collect(ImmutableList.toImmutableList());
    }

    private static WhyNotThere of(CohortProblem problem, String session, String start, String room, String lecturer) {
        int slash = session.lastIndexOf('/');
        Course course = problem.courses().stream()
                .filter(one -> slash >= 0 && one.id().equals(session.substring(0, slash)))
                .findFirst()
                .orElseThrow(() -> bad(session, "the id of a course and the number of a session such as basics/2"));
        int number =
                Optional.ofNullable(Ints.tryParse(session.substring(slash + 1))).orElse(0);
        if (number < 1 || number > course.sessions().size()) {
            throw bad(session, "a session from 1 to " + course.sessions().size() + " of the course");
        }
        requireKnown(problem.rooms(), Room::id, room, "the id of a room");
        return new WhyNotThere(new PlacedSession(
                course.id(),
                number,
                slot(problem, start),
                room,
                lecturer(problem, course.sessions().get(number - 1), lecturer)));
    }

    private static Slot slot(CohortProblem problem, String start) {
        return problem.slots().stream()
                .filter(slot -> slot.date().atTime(slot.start()).toString().equals(start))
                .findFirst()
                .orElseThrow(() -> bad(
                        start,
                        "when a slot begins, such as "
                                + problem.slots().stream()
                                        .map(slot ->
                                                slot.date().atTime(slot.start()).toString())
                                        .findFirst()
                                        .orElse("2026-07-07T13:00, but there is none")));
    }

    private static Optional<String> lecturer(CohortProblem problem, CourseSession session, String id) {
        if (session.lecturers().isEmpty()) {
            if (!id.equals(NOBODY)) {
                throw bad(id, "'" + NOBODY + "', as nobody has to give the session");
            }
            return Optional.empty();
        }
        requireKnown(problem.lecturers(), Lecturer::id, id, "the id of a lecturer");
        return Optional.of(id);
    }

    private static <T> void requireKnown(List<T> all, Function<T, String> id, String wanted, String expected) {
        if (all.stream().map(id).noneMatch(wanted::equals)) {
            throw bad(wanted, expected);
        }
    }

    private static BadInput bad(String was, String expected) {
        return new BadInput("--why-not: was '" + was + "', expected " + expected);
    }

    /** The answers of a plan. */
    public static ImmutableList<Reply> replies(
            CohortTimetabler timetabler, CohortProblem problem, CohortPlan plan, ImmutableList<WhyNotThere> questions) {
        return questions.stream()
                .map(question -> new Reply(question.asked, timetabler.whyNot(problem, plan, question.asked)))
                .collect(ImmutableList.toImmutableList());
    }
}
