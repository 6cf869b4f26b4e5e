package dev.shien.examples.command;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.examples.input.BadInput;
import dev.shien.scheduling.workshop.ExchangeGroupPlanner;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long a planner searches. */
final class SearchOptions {

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

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description =
                    "the search takes no more than so many seconds, even if it would try more changes; what it finds then "
                            + "may differ from machine to machine; no limit unless given")
    private @Nullable Integer seconds;

    SearchOptions() {}

    Budget budget() {
        return BadInput.blaming("--iterations", () -> Budget.of(iterations, seed));
    }

    /** A planner whose time runs while it plans. */
    GroupPlanner planner() {
        ExchangeGroupPlanner planner = ExchangeGroupPlanner.create();
        if (seconds == null) {
            return planner;
        }
        if (seconds < 0) {
            throw new BadInput("--seconds: was " + seconds + ", expected at least 0");
        }
        return planner.within(Duration.ofSeconds(seconds), System::nanoTime);
    }
}
