package dev.shien.lottery.verify;

import java.util.List;

/**
 * What came of verifying a record.
 *
 * @param steps all steps in the order in which they were made
 */
public record Verification(List<Step> steps) {

    /** Copies the list. */
    public Verification {
        steps = List.copyOf(steps);
    }

    /** Whether every step passed. */
    public boolean ok() {
        return steps.stream().allMatch(Step::ok);
    }

    /** The steps that failed. */
    public List<Step> failures() {
        return steps.stream().filter(s -> !s.ok()).toList();
    }
}
