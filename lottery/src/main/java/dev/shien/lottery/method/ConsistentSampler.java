package dev.shien.lottery.method;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rivest's consistent sampler without replacement ("Consistent sampling with replacement", 2018), as his package {@code
 * consistent_sampler} has it (github.com/ron-rivest/consistent_sampler); his older program {@code sampler.py} is another
 * method, see {@link Sha256Sampler}. Each entrant's ticket is a decimal fraction, whose digits are those of SHA-256(SHA-256(seed) in hex,
 * id) read as a number, last digit first; the least go first. Who else is in the list does not matter.
 */
public final class ConsistentSampler implements DrawMethod {

    private final ImmutableList<String> tickets;

    private ConsistentSampler(ImmutableList<String> tickets) {
        this.tickets = tickets;
    }

    /**
     * The sampler over a list.
     *
     * @param seed any text
     * @param ids the entrants, no two alike, without lone surrogates (which UTF-8 cannot hold)
     */
    public static ConsistentSampler of(String seed, List<String> ids) {
        Positions.checkPool(ids.size());
        Set<String> seen = new HashSet<>();
        Ids.checkWhole("Seed", seed);
        for (String id : ids) {
            Ids.checkWhole("Id '" + id + "'", id);
            if (!seen.add(id)) {
                throw new IllegalArgumentException("Entrant '" + id + "' is entered twice");
            }
        }
        String prefix = sha256(seed);
        return new ConsistentSampler(
                ids.stream().map(id -> digits(prefix + id)).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public int pool() {
        return tickets.size();
    }

    @Override
    public ImmutableIntArray select(int count) {
        Positions.check(pool(), count);
        return ImmutableIntArray.copyOf(IntStream.range(0, pool())
                .boxed()
                .sorted(Comparator.comparing(tickets::get))
                .limit(count)
                .mapToInt(i -> i + 1));
    }

    /** The digits of the fraction after its point. */
    private static String digits(String text) {
        return new StringBuilder(new BigInteger(sha256(text), 16).toString())
                .reverse()
                .toString();
    }

    private static String sha256(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }
}
