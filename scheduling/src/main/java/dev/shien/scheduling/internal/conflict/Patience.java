package dev.shien.scheduling.internal.conflict;

import java.util.function.BooleanSupplier;

/** For how long a conflict is looked for: so many looks in all, and until it is stopped. */
final class Patience {

    /** So many times is looked whether somebody finds a table. */
    private static final long LOOKS = 10_000_000;

    /** Once in so many looks is asked whether to stop; a power of two. */
    private static final long ASKING = 1024;

    private final BooleanSupplier stop;
    private long looks;
    private boolean stopped;

    Patience(BooleanSupplier stop) {
        this.stop = stop;
    }

    void look() {
        looks++;
        if (looks % ASKING == 0) {
            ask();
        }
    }

    /** Asks whether to stop. */
    void ask() {
        stopped = stopped || stop.getAsBoolean();
    }

    /** Whether nothing more can be shown. */
    boolean isSpent() {
        return stopped || looks > LOOKS;
    }
}
