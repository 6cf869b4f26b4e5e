package dev.shien.examples.command;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.examples.input.BadInput;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long a planner searches. */
final class SearchOptions {

    @Mixin
    private BudgetOptions budget = new BudgetOptions();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description =
                    "the search takes no more than so many seconds, even if it would try more changes; what it finds then "
                            + "may differ from machine to machine; no limit unless given")
    private @Nullable Integer seconds;

    SearchOptions() {}

    Budget budget() {
        return budget.budget();
    }

    /** How long the search may take, if that is limited. */
    Optional<Duration> limit() {
        if (seconds == null) {
            return Optional.empty();
        }
        if (seconds < 0) {
            throw new BadInput("--seconds: was " + seconds + ", expected at least 0");
        }
        return Optional.of(Duration.ofSeconds(seconds));
    }

    /** What is noted of a search that was cut short. */
    String stopped(Certificate certificate) {
        return "the search was cut short by --seconds and tried " + certificate.iterations() + " of "
                + budget().iterations() + " iterations; another machine may come to another plan";
    }
}
