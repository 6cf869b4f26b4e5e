package dev.shien.scheduling.internal;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How fast the searches of one plan go on: by the changes that they may try, and, where a host limits the time and they would take
 * longer, so much faster that each has cooled when its share of the time is over, as Timefold's "time gradient" does it: one that is
 * cut off while it is hot is lost. While there is time enough, time decides nothing, so that the plan is the same on any machine.
 */
public final class Pace {

    /** Before this part of the time for searches is over, too little is known of how long changes take. */
    private static final double EARLY = 0.25;

    private final LongSupplier nanos;
    private final long start;
    private final double time;

    private long planned;
    private long spent;
    private long tried;
    private boolean hurried;

    /** Where the time stood when the first search began. */
    private double first = Double.NaN;

    private Pace(LongSupplier nanos, double time) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.time = time;
    }

    /** Without a limit. */
    public static Pace free() {
        return new Pace(() -> 0, Double.POSITIVE_INFINITY);
    }

    /**
     * A limit that begins to run now.
     *
     * @param time how long all searches may take
     * @param nanos a clock that never goes back, in nanoseconds
     */
    public static Pace within(Duration time, LongSupplier nanos) {
        return new Pace(nanos, time.getSeconds() * 1e9 + time.getNano());
    }

    /**
     * Plans all searches, before the first: as many changes as wanted, or as there can be in the time.
     *
     * @param wanted the number of changes
     * @param fastest how many a microsecond allows at most
     */
    public long plan(long wanted, long fastest) {
        double possible = time / 1_000 * fastest;
        planned = possible < wanted ? (long) possible : wanted;
        hurried = planned < wanted;
        return planned;
    }

    /** How many of the planned changes are no longer left: those that were tried, and those that a search was too late for. */
    public long spent() {
        return spent;
    }

    /** How many changes were tried. */
    public long tried() {
        return tried;
    }

    /** Whether the time is over. */
    public boolean over() {
        return isPast(1);
    }

    /** Whether a part of the time is over. */
    public boolean isPast(double part) {
        boolean past = gone() >= part;
        hurried = hurried || past;
        return past;
    }

    /** Whether time has decided anything: without a limit, or on a faster machine, the plan may be another one. */
    public boolean hurried() {
        return hurried;
    }

    private double gone() {
        return time == 0 ? 1 : (nanos.getAsLong() - start) / time;
    }

    /** Whether what is left would take longer than there is time, as fast as what lies behind. */
    private boolean isLate(double gone, long behind) {
        double taken = gone - first;
        return taken > EARLY * (1 - first) && taken * (planned - behind) > (1 - gone) * behind;
    }

    /** One search, which begins now. */
    Leg leg(long changes) {
        first = Double.isNaN(first) ? gone() : first;
        return new Leg(changes);
    }

    /** A part of the way. */
    final class Leg {

        private final long changes;

        /** Where this search and the time stood when time began to decide, and at which time it is to be done. */
        private double from;

        private double begun;
        private double end = Double.POSITIVE_INFINITY;

        private Leg(long changes) {
            this.changes = changes;
        }

        /** Which part of this search has to lie behind it by now, from 0 where its changes alone decide to 1 where it ends. */
        double part(long tries) {
            double gone = gone();
            if (over()) {
                return 1;
            }
            if (end == Double.POSITIVE_INFINITY && isLate(gone, spent + tries)) {
                hurry(gone, tries);
            }
            return end == Double.POSITIVE_INFINITY
                    ? 0
                    : from + (1 - from) * Math.min(1, (gone - begun) / (end - begun));
        }

        private void hurry(double gone, long tries) {
            hurried = true;
            from = (double) tries / changes;
            begun = gone;
            end = gone + (1 - gone) * Math.min(1, (double) (changes - tries) / Math.max(1, planned - spent - tries));
        }

        /** Ends this search, in which so many changes were tried; what it was too late for is not tried later. */
        void end(long tries) {
            tried += tries;
            spent += end == Double.POSITIVE_INFINITY ? tries : Math.max(tries, changes);
        }
    }
}
