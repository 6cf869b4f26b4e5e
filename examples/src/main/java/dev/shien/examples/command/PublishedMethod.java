package dev.shien.examples.command;

import com.google.common.collect.ImmutableList;
import dev.shien.examples.input.BadInput;
import dev.shien.lottery.method.ConsistentSampler;
import dev.shien.lottery.method.DenshiKuji;
import dev.shien.lottery.method.DrawMethod;
import dev.shien.lottery.method.FairPick;
import dev.shien.lottery.method.Rfc3797;
import dev.shien.lottery.method.Sha256Sampler;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published methods by the names that the command line has for them. */
enum PublishedMethod {
    RFC3797("rfc3797", "--key", "--source", "--pool"),
    CONSISTENT_SAMPLER("consistent-sampler", "--seed", "--entrants"),
    SHA256_SAMPLER("sha256-sampler", "--seed", "--pool"),
    FAIR_PICK("fair-pick", "--seed", "--entrants"),
    DENSHI_KUJI("denshi-kuji", "--numbers"),
    DENSHI_KUJI_KOCHI("denshi-kuji-kochi", "--numbers"),
    DENSHI_KUJI_NEXT("denshi-kuji-next", "--numbers");

    private final String label;
    private final ImmutableList<String> options;

    PublishedMethod(String label, String... options) {
        this.label = label;
        this.options = ImmutableList.copyOf(options);
    }

    static PublishedMethod named(String label) {
        return Stream.of(values())
                .filter(m -> m.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new BadInput("--method: was '" + label + "', expected one of "
                        + Stream.of(values()).map(m -> m.label).collect(Collectors.joining(", "))));
    }

    DrawMethod of(SelectOptions given) {
        given.refuseAllBut(label, options);
        return switch (this) {
            case RFC3797 -> rfc3797(given);
            case CONSISTENT_SAMPLER -> ConsistentSampler.of(given.seed(), given.receipts());
            case SHA256_SAMPLER -> Sha256Sampler.of(given.seed(), given.pool());
            case FAIR_PICK -> FairPick.of(given.seedBytes(), given.entries());
            case DENSHI_KUJI -> DenshiKuji.of(given.numbers());
            case DENSHI_KUJI_KOCHI -> DenshiKuji.kochi(given.numbers());
            case DENSHI_KUJI_NEXT -> DenshiKuji.nextArrival(given.numbers());
        };
    }

    private static DrawMethod rfc3797(SelectOptions given) {
        if (given.key().isPresent() != given.sources().isEmpty()) {
            throw new BadInput("--key: expected either the key or its sources by --source, was "
                    + (given.key().isPresent() ? "both" : "neither"));
        }
        String key = given.key().orElseGet(() -> Rfc3797.key(given.sources()));
        return Rfc3797.of(key, given.pool());
    }
}
