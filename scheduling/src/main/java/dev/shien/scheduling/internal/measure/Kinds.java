package dev.shien.scheduling.internal.measure;

import dev.shien.scheduling.internal.seating.PairLayer;
import dev.shien.scheduling.internal.seating.UnitPrice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The people of a round in kinds that are the same to a criterion, and how much each two kinds have against it. */
final class Kinds {

    private final int[] kinds;
    private final int count;

    /** How much two have against it, in thousandths, by the one times {@code count} plus the other. */
    private final int[] against;

    private Kinds(int[] kinds, int count, int[] against) {
        this.kinds = kinds;
        this.count = count;
        this.against = against;
    }

    /**
     * The kinds of some people.
     *
     * @param value what makes somebody of a kind; who has no value is a kind of his own
     * @param against how much two people have against the criterion, in thousandths
     */
    static Kinds of(int people, IntFunction<? extends Optional<?>> value, IntBinaryOperator against) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] kinds = new int[people];
        int[] first = new int[people];
        for (int person = 0; person < people; person++) {
            Optional<?> known = value.apply(person);
            Object key = known.isPresent() ? known.get() : person;
            int next = numbers.size();
            kinds[person] = numbers.computeIfAbsent(key, unseen -> next);
            if (kinds[person] == next) {
                first[next] = person;
            }
        }
        int count = numbers.size();
        return new Kinds(
                kinds,
                count,
                IntStream.range(0, count * count)
                        .map(pair -> against.applyAsInt(first[pair / count], first[pair % count]))
                        .toArray());
    }

    int against(int one, int other) {
        return against[kinds[one] * count + kinds[other]];
    }

    PairLayer layer(UnitPrice unit) {
        return new PairLayer(
                kinds, count, Arrays.stream(against).mapToLong(unit::of).toArray());
    }

    /**
     * The least that all have against it if everybody sits with so many others, and at best with those with whom it is least.
     *
     * @param seated who sits
     */
    long nearest(int[] seated, int partners) {
        int[] sizes = new int[count];
        Arrays.stream(seated).forEach(person -> sizes[kinds[person]]++);
        long sum = 0;
        for (int kind = 0; kind < count; kind++) {
            sum += sizes[kind] == 0 ? 0 : sizes[kind] * nearest(kind, sizes, partners);
        }
        return (sum + 1) / 2;
    }

    private long nearest(int kind, int[] sizes, int partners) {
        int[] order = IntStream.range(0, count)
                .filter(other -> sizes[other] > 0)
                .boxed()
                .sorted((a, b) -> Integer.compare(against[kind * count + a], against[kind * count + b]))
                .mapToInt(other -> other)
                .toArray();
        long sum = 0;
        int missing = partners;
        for (int other : order) {
            int sitting = Math.min(missing, sizes[other] - (other == kind ? 1 : 0));
            sum += (long) sitting * against[kind * count + other];
            missing -= sitting;
        }
        return sum;
    }
}
