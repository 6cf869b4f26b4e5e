package dev.shien.examples.command;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import dev.shien.examples.input.BadInput;
import dev.shien.lottery.method.FairPick;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What published methods are given; which of it, the method says. */
final class SelectOptions {

    @Option(names = "--key", paramLabel = "STRING", description = "rfc3797: the key, as it was published")
    private @Nullable String key;

    @Option(
            names = "--source",
            paramLabel = "N,N..",
            description = "rfc3797: the numbers of a source, in place of the key; once for each source, in their order")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--pool", paramLabel = "N", description = "rfc3797, sha256-sampler: how many to select from")
    private @Nullable Integer pool;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "consistent-sampler, sha256-sampler: any text; fair-pick: 64 hex digits")
    private @Nullable String seed;

    @Option(
            names = "--entrants",
            paramLabel = "F",
            description = "consistent-sampler, fair-pick: who takes part, one JSON object a line: "
                    + "{\"receipt\":\"K7M2-Q3XD\",\"weight\":1}; the weight, 1 unless given, for fair-pick alone")
    private @Nullable String entrants;

    @Option(
            names = "--numbers",
            paramLabel = "N,N..",
            description =
                    "denshi-kuji, denshi-kuji-kochi, denshi-kuji-next: the bidders' numbers, in the order in which the bids arrived")
    private @Nullable String numbers;

    SelectOptions() {}

    Optional<String> key() {
        return Optional.ofNullable(key);
    }

    ImmutableList<ImmutableList<String>> sources() {
        return sources.stream().map(SelectOptions::split).collect(ImmutableList.toImmutableList());
    }

    int pool() {
        return needed("--pool", pool);
    }

    String seed() {
        return needed("--seed", seed);
    }

    /** A message never quotes the seed. */
    byte[] seedBytes() {
        String hex = seed();
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--seed: was " + hex.length() + " characters, expected hex digits, two a byte");
        }
    }

    ImmutableList<FairPick.Entry> entries() {
        return EntrantLines.weighted(needed("--entrants", entrants)).entries();
    }

    ImmutableList<String> receipts() {
        return EntrantLines.plain(needed("--entrants", entrants)).receipts();
    }

    ImmutableIntArray numbers() {
        return ImmutableIntArray.copyOf(
                split(needed("--numbers", numbers)).stream().mapToInt(SelectOptions::whole));
    }

    /** Refuses options that the method does not read: they may be a slip of the pen. */
    void refuseAllBut(String method, ImmutableList<String> read) {
        Stream.of(
                        given("--key", key),
                        given("--source", sources.isEmpty() ? null : sources),
                        given("--pool", pool),
                        given("--seed", seed),
                        given("--entrants", entrants),
                        given("--numbers", numbers))
                .flatMap(Function.identity())
                .filter(option -> !read.contains(option))
                .findFirst()
                .ifPresent(option -> {
                    throw new BadInput(option + ": was given, expected only " + String.join(", ", read)
                            + " with the method " + method);
                });
    }

    private static Stream<String> given(String name, @Nullable Object value) {
        return value == null ? Stream.empty() : Stream.of(name);
    }

    private static <T> T needed(String name, @Nullable T value) {
        if (value == null) {
            throw new BadInput(name + ": was left out, expected a value");
        }
        return value;
    }

    private static ImmutableList<String> split(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip).collect(ImmutableList.toImmutableList());
    }

    private static int whole(String text) {
        return Optional.ofNullable(Ints.tryParse(text))
                .orElseThrow(
                        () -> new BadInput("--numbers: was '" + text + "', expected whole numbers, such as 755,242"));
    }
}
