package dev.shien.eligibility.internal;

import java.util.BitSet;
import java.util.IdentityHashMap;

/**
 * A model worked out in all of its worlds, with the worlds that facts leave possible. Not changed after it is made.
 *
 * @param model the model
 * @param worlds the regions in which the facts may lie
 * @param possible the worlds that this leaves
 * @param outcomes what all requirements together come out as
 * @param noted what each rule and condition may come out as in the worlds that are possible
 */
public record Evaluated(
        DayModel model, Worlds worlds, BitSet possible, WorldOutcomes outcomes, IdentityHashMap<Node, Integer> noted) {

    /** Works out a model. */
    public static Evaluated of(DayModel model, Worlds worlds) {
        WorldSpace space = WorldSpace.of(model.axes());
        BitSet possible = space.all();
        for (int axis = 0; axis < worlds.axes(); axis++) {
            possible.and(space.where(axis, worlds.regions(axis)));
        }
        WorldEvaluation evaluation = new WorldEvaluation(space, possible);
        WorldOutcomes outcomes = evaluation.evaluate(model.root());
        return new Evaluated(model, worlds, possible, outcomes, evaluation.noted());
    }

    /** What a part of the model may come out as in the worlds that are possible: exactly those outcomes. */
    public int outcomes(Node part) {
        return noted.getOrDefault(part, 0);
    }

    /** What a part of the model may come out as in some of all worlds. */
    public int outcomesWithin(Node part, BitSet some) {
        return new WorldEvaluation(space(), possible).evaluate(part).within(some);
    }

    /** All worlds. */
    public WorldSpace space() {
        return outcomes.space();
    }

    /** The regions of a fact in any of which a rule is met, whatever the other facts may be. */
    public long meeting(Node rule, int axis) {
        BitSet unmet = space().all();
        unmet.andNot(new WorldEvaluation(space(), possible).evaluate(rule).met());
        for (int other = 0; other < worlds.axes(); other++) {
            unmet.and(other == axis ? unmet : space().where(other, worlds.regions(other)));
        }
        long meeting = 0;
        for (int region = 0; region < model.axes().get(axis).size(); region++) {
            meeting |= unmet.intersects(space().where(axis, 1L << region)) ? 0 : 1L << region;
        }
        return meeting;
    }
}
