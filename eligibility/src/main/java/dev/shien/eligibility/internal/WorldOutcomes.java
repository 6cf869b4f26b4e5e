package dev.shien.eligibility.internal;

import java.util.BitSet;

/**
 * What a rule comes out as in each world of a space, as two sets of worlds: those in which it is at least judged, and those
 * in which it is met. Not changed after it is made.
 */
public final class WorldOutcomes {

    private final WorldSpace space;
    private final BitSet judged;
    private final BitSet met;

    WorldOutcomes(WorldSpace space, BitSet judged, BitSet met) {
        this.space = space;
        this.judged = judged;
        this.met = met;
    }

    /** The worlds. */
    public WorldSpace space() {
        return space;
    }

    /** The worlds in which the rule is at least judged. */
    BitSet judged() {
        return judged;
    }

    /** The worlds in which the rule is met. */
    BitSet met() {
        return met;
    }

    /** The worlds in which the rule comes out so; the set is the caller's. */
    public BitSet where(int outcome) {
        BitSet worlds = outcome == Outcomes.UNMET ? space.all() : (BitSet) judged.clone();
        switch (outcome) {
            case Outcomes.MET -> worlds.and(met);
            case Outcomes.JUDGEMENT -> worlds.andNot(met);
            default -> worlds.andNot(judged);
        }
        return worlds;
    }

    /** Every outcome that occurs in these worlds. */
    int within(BitSet worlds) {
        BitSet left = (BitSet) worlds.clone();
        left.and(judged);
        boolean someUnmet = left.cardinality() < worlds.cardinality();
        left.andNot(met);
        return Outcomes.of(worlds.intersects(met), someUnmet) | (left.isEmpty() ? 0 : Outcomes.JUDGEMENT);
    }

    /** The outcome in each world. */
    byte[] table() {
        byte[] outcomes = new byte[space.size()];
        for (int world = 0; world < outcomes.length; world++) {
            int below = judged.get(world) ? Outcomes.JUDGEMENT : Outcomes.UNMET;
            outcomes[world] = (byte) (met.get(world) ? Outcomes.MET : below);
        }
        return outcomes;
    }
}
