package dev.shien.benchmarks.timetable;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All lectures, as Timefold knows a solution. */
@PlanningSolution(solutionCloner = TimefoldPlan.Cloner.class)
public final class TimefoldPlan {

    private final Facts facts;
    private final List<TimefoldLecture> lectures;
    private @Nullable HardSoftScore score;

    /** What does not change. */
    private record Facts(ImmutableList<TimefoldRoom> rooms, ImmutableList<TimefoldMember> members) {}

    private TimefoldPlan(Facts facts, List<TimefoldLecture> lectures) {
        this.facts = facts;
        this.lectures = lectures;
    }

    /** A plan in which no lecture has a place yet. */
    static TimefoldPlan of(CttFile file) {
        List<TimefoldLecture> lectures = new ArrayList<>();
        ImmutableList.Builder<TimefoldMember> members = ImmutableList.builder();
        for (TimefoldCourse course : TimefoldCourse.of(file)) {
            course.course.curricula().forEach(id -> members.add(new TimefoldMember(id, course)));
            for (int i = 0; i < course.course.lectures(); i++) {
                lectures.add(new TimefoldLecture(lectures.size(), course));
            }
        }
        ImmutableList<TimefoldRoom> rooms = file.seats().entrySet().stream()
                .map(room -> new TimefoldRoom(room.getKey(), room.getValue()))
                .collect(ImmutableList.toImmutableList());
        return new TimefoldPlan(new Facts(rooms, members.build()), lectures);
    }

    /** Where the lectures are that have a place. */
    ImmutableList<CttLecture> placed() {
        return lectures.stream()
                .filter(TimefoldLecture::isPlaced)
                .map(TimefoldLecture::placed)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether all lectures have a place. */
    boolean isWhole() {
        return lectures.stream().allMatch(TimefoldLecture::isPlaced);
    }

    /** All rooms. */
    @ValueRangeProvider
    public List<TimefoldRoom> getRooms() {
        return facts.rooms;
    }

    /** Which course is part of which curriculum. */
    @ProblemFactCollectionProperty
    public List<TimefoldMember> getMembers() {
        return facts.members;
    }

    /** The lectures of all courses. */
    @PlanningEntityCollectionProperty
    public List<TimefoldLecture> getLectures() {
        return lectures;
    }

    /** The score; none before it is calculated. */
    @PlanningScore
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    /** Timefold writes the score here. */
    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }

    /** Copies the lectures and nothing else. Timefold copies each solution that is better than all before it. */
    public static final class Cloner implements SolutionCloner<TimefoldPlan> {

        @Override
        public TimefoldPlan cloneSolution(TimefoldPlan original) {
            List<TimefoldLecture> lectures = new ArrayList<>(original.lectures.size());
            original.lectures.forEach(lecture -> lectures.add(lecture.copy()));
            TimefoldPlan copy = new TimefoldPlan(original.facts, lectures);
            copy.score = original.score;
            return copy;
        }
    }
}
