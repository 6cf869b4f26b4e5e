package dev.shien.benchmarks.workshop;

import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;

/**
 * The objective for Timefold, with a minus sign: each change of a table takes time in the size of a group. In the midst of an
 * exchange a group has one person more than its size.
 */
public final class TimefoldScore implements IncrementalScoreCalculator<TimefoldPlan, SimpleLongScore> {

    private @Nullable State state;

    @Override
    public void resetWorkingSolution(TimefoldPlan plan) {
        state = new State(plan.instance);
        plan.getSeats().forEach(state::sit);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        state().leave((TimefoldSeat) entity);
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        state().sit((TimefoldSeat) entity);
    }

    @Override
    public SimpleLongScore calculateScore() {
        return SimpleLongScore.of(-state().cost);
    }

    private State state() {
        if (state == null) {
            throw new IllegalStateException("No solution was set");
        }
        return state;
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        throw new UnsupportedOperationException("Seats are never added");
    }

    @Override
    public void afterEntityAdded(Object entity) {
        throw new UnsupportedOperationException("Seats are never added");
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        throw new UnsupportedOperationException("Seats are never removed");
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new UnsupportedOperationException("Seats are never removed");
    }

    /** Who sits where, and what that costs. */
    private static final class State {

        private final Meetings meetings;
        private final int[][][] members;
        private final int[][] seated;
        private long cost;

        State(GroupsInstance instance) {
            meetings = new Meetings(instance);
            members = new int[instance.rounds][instance.groups][instance.size + 1];
            seated = new int[instance.rounds][instance.groups];
        }

        void sit(TimefoldSeat seat) {
            int group = seat.getTable().group();
            int[] table = members[seat.round][group];
            int count = seated[seat.round][group]++;
            for (int s = 0; s < count; s++) {
                cost += meetings.add(seat.person, table[s]);
            }
            table[count] = seat.person;
        }

        void leave(TimefoldSeat seat) {
            int group = seat.getTable().group();
            int[] table = members[seat.round][group];
            int last = --seated[seat.round][group];
            int place = last;
            for (int s = 0; s <= last; s++) {
                if (table[s] == seat.person) {
                    place = s;
                } else {
                    cost -= meetings.remove(seat.person, table[s]);
                }
            }
            table[place] = table[last];
        }
    }
}
