package dev.shien.testkit.timetable.cohort;

import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds the least penalty of a small problem by trying every way to place its sessions. */
public final class ExhaustiveCohorts {

    private final CohortProblem problem;
    private final List<PlacedSession> placed = new ArrayList<>();
    private long least = Long.MAX_VALUE;

    private ExhaustiveCohorts(CohortProblem problem) {
        this.problem = problem;
    }

    /** The least penalty of all plans; empty if there is none. */
    public static OptionalLong least(CohortProblem problem) {
        ExhaustiveCohorts all = new ExhaustiveCohorts(problem);
        all.place(0, 1);
        return all.least == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(all.least);
    }

    private void place(int courseIndex, int number) {
        if (courseIndex == problem.courses().size()) {
            CohortRecount recount = new CohortRecount(problem, placed);
            if (recount.breaches() == 0) {
                least = Math.min(least, recount.penalty());
            }
            return;
        }
        Course course = problem.courses().get(courseIndex);
        boolean last = number == course.sessions().size();
        for (PlacedSession way : ways(course, number)) {
            placed.add(way);
            if (canStillDo()) {
                place(last ? courseIndex + 1 : courseIndex, last ? 1 : number + 1);
            }
            placed.remove(placed.size() - 1);
        }
    }

    /** What some sessions break, they break whatever is placed beside them; but a way may be shortened by a stop between. */
    private boolean canStillDo() {
        return problem.travel().longest() > 0 || new CohortRecount(problem, placed).breaches() == 0;
    }

    private List<PlacedSession> ways(Course course, int number) {
        List<PlacedSession> pinned = problem.pins().stream()
                .filter(pin -> pin.course().equals(course.id()) && pin.number() == number)
                .toList();
        if (!pinned.isEmpty()) {
            return pinned;
        }
        List<Optional<String>> givers = new ArrayList<>();
        course.sessions().get(number - 1).lecturers().forEach(id -> givers.add(Optional.of(id)));
        if (givers.isEmpty()) {
            givers.add(Optional.empty());
        }
        List<PlacedSession> ways = new ArrayList<>();
        for (Slot slot : problem.slots()) {
            for (Room room : problem.rooms()) {
                givers.forEach(giver -> ways.add(new PlacedSession(course.id(), number, slot, room.id(), giver)));
            }
        }
        return ways;
    }
}
