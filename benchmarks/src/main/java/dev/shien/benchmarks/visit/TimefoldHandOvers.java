package dev.shien.benchmarks.visit;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Gives all visits of a company to one expert, for Timefold: its own moves change one visit, so that a company comes to another
 * expert only over plans in which it has two. Drawn at random.
 */
public final class TimefoldHandOvers implements MoveIteratorFactory<TimefoldPlan, TimefoldHandOver> {

    private static final int TRIES = 4;

    @Override
    public long getSize(ScoreDirector<TimefoldPlan> director) {
        List<TimefoldVisit> visits = director.getWorkingSolution().getVisits();
        return (long) visits.size() * visits.get(0).task.open.length;
    }

    @Override
    public Iterator<TimefoldHandOver> createOriginalMoveIterator(ScoreDirector<TimefoldPlan> director) {
        throw new UnsupportedOperationException("Moves are drawn at random");
    }

    @Override
    public Iterator<TimefoldHandOver> createRandomMoveIterator(ScoreDirector<TimefoldPlan> director, Random random) {
        TimefoldPlan plan = director.getWorkingSolution();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public TimefoldHandOver next() {
                return draw(plan, random);
            }
        };
    }

    /** An expert who could make any of the visits, as often as there are places. */
    private static TimefoldHandOver draw(TimefoldPlan plan, Random random) {
        List<TimefoldVisit> all = plan.getVisits();
        TimefoldVisit one = all.get(random.nextInt(all.size()));
        List<TimefoldVisit> moved = new ArrayList<>();
        List<TimefoldPlace> places = new ArrayList<>();
        if (one.getRange().getSize() > 0) {
            int expert = one.getRange().createRandomIterator(random).next().expert().index;
            for (TimefoldVisit visit : plan.ofCompany(one)) {
                place(visit, expert, random).ifPresent(place -> {
                    moved.add(visit);
                    places.add(place);
                });
            }
        }
        return new TimefoldHandOver(moved, places);
    }

    /** Where the visit is another expert's: one of the places of this one. */
    private static Optional<TimefoldPlace> place(TimefoldVisit visit, int expert, Random random) {
        boolean own = visit.getPlace() != null && visit.expert().index == expert;
        List<TimefoldPlace> some = visit.model().places(expert, visit.number());
        for (int i = 0; i < TRIES && !own && !some.isEmpty(); i++) {
            TimefoldPlace place = some.get(random.nextInt(some.size()));
            if (visit.getRange().contains(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
