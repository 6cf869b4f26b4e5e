package dev.shien.benchmarks.workshop;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * Exchanges for Timefold, drawn at random. Timefold's own selector of exchanges draws any two seats and needs a filter that
 * throws away those of different rounds, which are most; with it between half and two thirds as many were tried in a second.
 */
public final class TimefoldExchanges implements MoveIteratorFactory<TimefoldPlan, TimefoldExchange> {

    @Override
    public long getSize(ScoreDirector<TimefoldPlan> director) {
        GroupsInstance instance = director.getWorkingSolution().instance;
        return (long) instance.rounds * instance.people * (instance.people - instance.size) / 2;
    }

    @Override
    public Iterator<TimefoldExchange> createOriginalMoveIterator(ScoreDirector<TimefoldPlan> director) {
        throw new UnsupportedOperationException("Exchanges are drawn at random");
    }

    @Override
    public Iterator<TimefoldExchange> createRandomMoveIterator(ScoreDirector<TimefoldPlan> director, Random random) {
        TimefoldPlan plan = director.getWorkingSolution();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public TimefoldExchange next() {
                return random(plan, random);
            }
        };
    }

    private static TimefoldExchange random(TimefoldPlan plan, Random random) {
        List<TimefoldSeat> seats = plan.getSeats();
        TimefoldSeat one = seats.get(random.nextInt(seats.size()));
        int round = one.round * plan.instance.people;
        TimefoldSeat other = one;
        while (other.getTable().group() == one.getTable().group()) {
            other = seats.get(round + random.nextInt(plan.instance.people));
        }
        return new TimefoldExchange(one, other);
    }
}
