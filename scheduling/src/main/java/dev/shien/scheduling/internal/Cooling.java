package dev.shien.scheduling.internal;

import java.util.function.IntToDoubleFunction;

/** How a search cools: by stages of the same length, each at one heat. */
public final class Cooling {

    /** How many stages there are. */
    static final int STAGES = 256;

    /** So many of the stages fall to the heat at which plans have settled. */
    private static final int SETTLING = 230;

    /** By which the heat at the beginning is divided once plans have settled; less if the end is hotter. */
    private static final double SETTLED = 2.2;

    private final Heat[] heats = new Heat[STAGES];

    private Cooling(IntToDoubleFunction heat) {
        for (int i = 0; i < STAGES; i++) {
            heats[i] = new Heat((long) heat.applyAsDouble(i));
        }
    }

    /**
     * At one pace: each stage is as much colder than the one before.
     *
     * @param hottest the loss that is often accepted at the beginning, at least 1
     * @param coldest the loss that is hardly accepted at the end, at least 1
     */
    public static Cooling steady(long hottest, long coldest) {
        return new Cooling(i -> between((double) hottest, (double) coldest, (double) i / (STAGES - 1)));
    }

    /**
     * Slowly where plans settle, and then fast: for plans that settle soon below the heat at which they begin.
     *
     * @param hottest the loss that is often accepted at the beginning, at least 1
     * @param coldest the loss that is hardly accepted at the end, at least 1
     */
    public static Cooling settling(long hottest, long coldest) {
        double settled = Math.max((double) coldest, hottest / SETTLED);
        return new Cooling(i -> i < SETTLING
                ? between((double) hottest, settled, (double) i / SETTLING)
                : between(settled, (double) coldest, (double) (i - SETTLING) / (STAGES - 1 - SETTLING)));
    }

    /** A part of the way from one heat to another, falling geometrically. */
    private static double between(double hotter, double colder, double part) {
        return hotter * StrictMath.pow(colder / hotter, part);
    }

    /** The heat of a stage. */
    Heat heat(int stage) {
        return heats[stage];
    }
}
