package dev.shien.scheduling.internal;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) by a number of steps: changes that make a plan worse are
 * accepted with a probability that falls stage by stage; slowly where plans settle, and then fast. Compared with a fall at one
 * pace to the same end, ten rounds of forty people with four criteria cost 2,393 instead of 2,453 after 600,000 changes and 2,342
 * instead of 2,362 after 2,500,000 (means of eight searches), and golfers (8 groups of 4, 10 rounds, 5,000,000 changes) met 25.0
 * instead of 26.3 times again (of six).
 */
public final class Annealer {

    private static final int SAMPLES = 200;

    /** Once in so many changes is asked for the time. */
    private static final int ASKING = 1024;

    private final Neighbourhood plan;
    private final SplitMix64 random;
    private final Pace pace;

    /** An annealer that changes a plan. */
    public Annealer(Neighbourhood plan, SplitMix64 random) {
        this(plan, random, Pace.free());
    }

    /** An annealer that goes on at a pace. */
    public Annealer(Neighbourhood plan, SplitMix64 random, Pace pace) {
        this.plan = plan;
        this.random = random;
        this.pace = pace;
    }

    /**
     * Tries so many changes; the best plan met is the one kept last.
     *
     * @param iterations the number of changes to try; a plan that looks at many at once may look at some more
     * @param cooling how the heat falls meanwhile
     * @return by how much the cost of the best plan is below the cost at the beginning, at least 0
     */
    public long run(long iterations, Cooling cooling) {
        return run(iterations, cooling, Long.MAX_VALUE);
    }

    /**
     * As {@link #run(long, Cooling)}, but no longer than until the cost has fallen enough.
     *
     * @param enough by how much
     */
    public long run(long iterations, Cooling cooling, long enough) {
        Pace.Leg leg = pace.leg(iterations);
        long asking = ASKING - 1;
        int due = 0;
        long cost = 0;
        long best = 0;
        boolean kept = false;
        long i = 0;
        for (; i < iterations && -best < enough; i += plan.looked()) {
            if (i >= asking) {
                asking += ASKING;
                due = (int) (Cooling.STAGES * leg.part(i));
                if (due == Cooling.STAGES) {
                    break;
                }
            }
            long delta = plan.propose(random, cooling.heat(Math.max(due, (int) (i * Cooling.STAGES / iterations))));
            if (delta == Neighbourhood.NO_MOVE) {
                plan.reject();
                continue;
            }
            if (delta > 0 && cost == best && !kept) {
                // The best plan is copied when it is left, not whenever it is bettered; this change is given up for it.
                plan.reject();
                plan.keep();
                kept = true;
                continue;
            }
            plan.accept();
            cost += delta;
            if (cost < best) {
                best = cost;
                kept = false;
            }
        }
        if (cost == best && !kept) {
            plan.keep();
        }
        leg.end(i);
        return -best;
    }

    /** The mean of the losses among some changes to the plan as it is, at least 1: the scale of its temperatures. */
    public long meanLoss() {
        return meanLoss(Neighbourhood.NO_MOVE);
    }

    /**
     * As {@link #meanLoss()}, of losses below a limit alone if there are any: those that break no hard rule.
     *
     * @param below the price of a hard rule
     */
    public long meanLoss(long below) {
        long[] sum = new long[2];
        long[] losses = new long[2];
        for (int i = 0; i < SAMPLES; i++) {
            long delta = plan.propose(random);
            plan.reject();
            if (delta > 0 && delta != Neighbourhood.NO_MOVE) {
                int side = delta < below ? 0 : 1;
                sum[side] += delta;
                losses[side]++;
            }
        }
        int side = losses[0] > 0 ? 0 : 1;
        return losses[side] == 0 ? 1 : Math.max(1, sum[side] / losses[side]);
    }
}
