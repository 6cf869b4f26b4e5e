package dev.shien.benchmarks.workshop;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All seats of all rounds, as Timefold knows a solution. */
@PlanningSolution(solutionCloner = TimefoldPlan.Cloner.class)
public final class TimefoldPlan {

    final GroupsInstance instance;
    private final List<TimefoldTable> tables;

    /** By round, then by person. */
    private final List<TimefoldSeat> seats;

    private @Nullable SimpleLongScore score;

    private TimefoldPlan(GroupsInstance instance, List<TimefoldTable> tables, List<TimefoldSeat> seats) {
        this.instance = instance;
        this.tables = tables;
        this.seats = seats;
    }

    /** A plan with these groups, given by round and person. */
    static TimefoldPlan of(GroupsInstance instance, int[][] groups) {
        List<TimefoldTable> tables = new ArrayList<>();
        List<TimefoldSeat> seats = new ArrayList<>();
        for (int round = 0; round < instance.rounds; round++) {
            int first = tables.size();
            for (int group = 0; group < instance.groups; group++) {
                tables.add(new TimefoldTable(round, group));
            }
            for (int person = 0; person < instance.people; person++) {
                seats.add(new TimefoldSeat(round, person, tables.get(first + groups[round][person])));
            }
        }
        return new TimefoldPlan(instance, tables, seats);
    }

    /** The groups by round and person. */
    int[][] groups() {
        int[][] groups = new int[instance.rounds][instance.people];
        for (TimefoldSeat seat : seats) {
            groups[seat.round][seat.person] = seat.getTable().group();
        }
        return groups;
    }

    /** The tables of all rounds. */
    @ValueRangeProvider
    public List<TimefoldTable> getTables() {
        return tables;
    }

    /** The seats of all rounds, by round, then by person. */
    @PlanningEntityCollectionProperty
    public List<TimefoldSeat> getSeats() {
        return seats;
    }

    /** The score; none before it is calculated. */
    @PlanningScore
    public @Nullable SimpleLongScore getScore() {
        return score;
    }

    /** Timefold writes the score here. */
    public void setScore(@Nullable SimpleLongScore score) {
        this.score = score;
    }

    /** Copies the seats and nothing else. Timefold copies each solution that is better than all before it. */
    public static final class Cloner implements SolutionCloner<TimefoldPlan> {

        @Override
        public TimefoldPlan cloneSolution(TimefoldPlan original) {
            List<TimefoldSeat> seats = new ArrayList<>(original.seats.size());
            original.seats.forEach(seat -> seats.add(seat.copy()));
            TimefoldPlan copy = new TimefoldPlan(original.instance, original.tables, seats);
            copy.score = original.score;
            return copy;
        }
    }
}
