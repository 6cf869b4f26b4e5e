package dev.shien.examples.command;

import dev.shien.domain.plan.Budget;
import dev.shien.examples.input.BadInput;
import picocli.CommandLine.Option;

/** How many changes a planner tries. */
final class BudgetOptions {

    @Option(
            names = "--iterations",
            paramLabel = "N",
            description = "how many changes are tried (${DEFAULT-VALUE}); 0 leaves the first plan as it is constructed")
    private long iterations = 1_000_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "a whole number that chooses among the searches (${DEFAULT-VALUE})")
    private long seed = 1;

    BudgetOptions() {}

    Budget budget() {
        return BadInput.blaming("--iterations", () -> Budget.of(iterations, seed));
    }
}
