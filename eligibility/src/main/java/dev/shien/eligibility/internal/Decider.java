package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Finding;
import dev.shien.domain.eligibility.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the model of a day. Verdict and findings are the same wherever the facts leave the same regions open, so what
 * was found once is kept. The table is built like a processor's cache (Hennessy and Patterson, Computer Architecture,
 * appendix B): a set of four places for all outcomes that fall on it, in which a fifth takes the place of the first. Safe
 * for use by several threads: outcomes never change, and one that another thread has not seen yet is found again.
 */
public final class Decider {

    private static final int SETS_LOG = 12;
    private static final int WAYS = 4;

    /** 2^64 divided by the golden ratio: spreads regions over the sets (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final DayModel model;
    private final Axis[] axes;
    private final @Nullable Outcome[] kept = new Outcome[WAYS << SETS_LOG];

    Decider(DayModel model) {
        this.model = model;
        this.axes = model.axes().toArray(new Axis[0]);
    }

    /**
     * What is decided in some worlds.
     *
     * @param regions the regions in which the fact of each axis may lie
     */
    private record Outcome(ImmutableLongArray regions, Verdict verdict, ImmutableList<Finding> findings) {}

    /** The model. */
    public DayModel model() {
        return model;
    }

    /**
     * Decides.
     *
     * @throws IllegalArgumentException if a fact does not have the declared type
     */
    public Decision decide(Facts facts, LocalDate on) {
        Outcome outcome = find(facts);
        return new Decision(outcome.verdict(), model.pack().version(), on, model.read(facts), outcome.findings());
    }

    private Outcome find(Facts facts) {
        int first = firstPlace(facts);
        for (int place = first; place < first + WAYS; place++) {
            Outcome outcome = kept[place];
            if (outcome == null) {
                return keep(place, facts);
            }
            if (isFor(facts, outcome)) {
                return outcome;
            }
        }
        return keep(first, facts);
    }

    private Outcome keep(int place, Facts facts) {
        Outcome outcome = outcome(facts);
        kept[place] = outcome;
        return outcome;
    }

    private int firstPlace(Facts facts) {
        long mixed = 0;
        for (Axis axis : axes) {
            mixed = (mixed + axis.possible(facts)) * SPREAD;
        }
        return (int) (mixed >>> (Long.SIZE - SETS_LOG)) * WAYS;
    }

    private boolean isFor(Facts facts, Outcome outcome) {
        for (int i = 0; i < axes.length; i++) {
            if (axes[i].possible(facts) != outcome.regions().get(i)) {
                return false;
            }
        }
        return true;
    }

    private Outcome outcome(Facts facts) {
        Worlds worlds = model.worlds(facts);
        WorldEvaluation evaluation = WorldEvaluation.within(worlds, model.root());
        ImmutableList<Finding> findings = Bearings.of(model, evaluation::outcomes).stream()
                .map(bearing -> model.finding(bearing, worlds))
                .collect(ImmutableList.toImmutableList());
        return new Outcome(worlds.regions(), Outcomes.verdict(evaluation.outcomes(model.root())), findings);
    }
}
