package dev.shien.examples.command;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.examples.input.BadInput;
import java.time.Duration;
import java.util.Optional;
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
        return "the search was cut short by --seconds and tried " + certificate.iterations() + " of " + iterations
                + " iterations; another machine may come to another plan";
    }
}
