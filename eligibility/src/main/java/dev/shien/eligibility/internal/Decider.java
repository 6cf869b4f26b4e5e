package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Finding;
import dev.shien.domain.eligibility.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the model of a day. What it finds where every fact is known it keeps, since verdict and findings are the
 * same wherever the facts lie in the same regions: one place for each world, at most {@link #GREATEST_KEPT}, where a world
 * takes the place of another that falls on it. Safe for use by several threads.
 */
public final class Decider {

    /** The most worlds of which the outcome is kept. */
    static final int GREATEST_KEPT = 1 << 16;

    private final DayModel model;
    private final Axis[] axes;
    private final @Nullable Outcome[] kept;

    Decider(DayModel model) {
        this.model = model;
        this.axes = model.axes().toArray(new Axis[0]);
        this.kept = new Outcome[Math.min(GREATEST_KEPT, worlds(axes))];
    }

    /**
     * What is decided in some worlds; found again by the number of the world, so it may be read without a lock.
     *
     * @param world the number of the world, {@link #NO_WORLD} for several
     */
    private record Outcome(int world, Verdict verdict, ImmutableList<Finding> findings) {}

    private static final int NO_WORLD = -1;

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
        int world = world(facts);
        Outcome outcome = world == NO_WORLD ? outcome(world, facts) : kept(world, facts);
        return new Decision(outcome.verdict(), model.pack().version(), on, model.read(facts), outcome.findings());
    }

    /** The number of the world in which the facts lie, if each lies in one region. */
    private int world(Facts facts) {
        int world = 0;
        for (Axis axis : axes) {
            Fact fact = facts.get(axis.fact().name());
            long regions = axis.possible(fact);
            if ((regions & (regions - 1)) != 0) {
                return NO_WORLD;
            }
            world = world * axis.size() + Long.numberOfTrailingZeros(regions);
        }
        return world;
    }

    private Outcome kept(int world, Facts facts) {
        int place = world % kept.length;
        Outcome found = kept[place];
        if (found == null || found.world() != world) {
            found = outcome(world, facts);
            kept[place] = found;
        }
        return found;
    }

    private Outcome outcome(int world, Facts facts) {
        Worlds worlds = model.worlds(facts);
        int outcomes = worlds.outcomes(model.root());
        ImmutableList<Finding> findings = Bearings.of(model.requirements(), worlds).stream()
                .map(bearing -> model.finding(bearing, worlds))
                .collect(ImmutableList.toImmutableList());
        return new Outcome(world, Outcomes.verdict(outcomes), findings);
    }

    private static int worlds(Axis[] axes) {
        return Arrays.stream(axes).mapToInt(Axis::size).reduce(1, Math::multiplyExact);
    }
}
