package dev.shien.lottery.verify;

import java.util.List;

/**
 * One thing that was recomputed.
 *
 * @param name stable name of the step, such as {@code lock-hash}
 * @param ok whether the record agrees
 * @param found what was recomputed, or where the record differs
 */
public record Step(String name, boolean ok, String found) {

    static Step passed(String name, String found) {
        return new Step(name, true, found);
    }

    static Step failed(String name, String found) {
        return new Step(name, false, found);
    }

    /** Passed if there is no problem, otherwise failed with the problems, the first few in full. */
    static Step of(String name, List<String> problems, String passed) {
        if (problems.isEmpty()) {
            return passed(name, passed);
        }
        int shown = Math.min(5, problems.size());
        String more = problems.size() > shown ? "; and " + (problems.size() - shown) + " more" : "";
        return failed(name, String.join("; ", problems.subList(0, shown)) + more);
    }

    @Override
    public String toString() {
        return (ok ? "ok " : "FAILED ") + name + ": " + found;
    }
}
