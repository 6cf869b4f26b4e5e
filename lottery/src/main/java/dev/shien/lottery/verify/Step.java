package dev.shien.lottery.verify;

/**
 * One thing that was recomputed.
 *
 * @param name stable name of the step, such as {@code lock-hash}
 * @param ok whether the record agrees
 * @param found what was recomputed, or where the record differs; of what is longer than {@value #LONGEST} characters the
 *     beginning
 */
public record Step(String name, boolean ok, String found) {

    /** The most characters that are told. */
    public static final int LONGEST = 4_000;

    /** Cuts off what is longer than anyone reads. */
    public Step {
        found = Quoted.bare(found, LONGEST);
    }

    static Step passed(String name, String found) {
        return new Step(name, true, found);
    }

    static Step failed(String name, String found) {
        return new Step(name, false, found);
    }

    @Override
    public String toString() {
        return (ok ? "ok " : "FAILED ") + name + ": " + found;
    }
}
