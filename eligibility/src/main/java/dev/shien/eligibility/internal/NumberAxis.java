package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Operator;
import java.time.LocalDate;

/**
 * Whole numbers, or days since 1970-01-01, in intervals.
 *
 * @param fact the fact
 * @param starts the first number of each region, in order; the first is the least number that there is
 * @param greatest the greatest number that there is
 * @param limits the limits at which the fact is compared
 */
record NumberAxis(FactSpec fact, ImmutableLongArray starts, long greatest, ImmutableSortedSet<Long> limits)
        implements Axis {

    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    static NumberAxis of(FactSpec fact, ImmutableSortedSet<Long> limits) {
        boolean days = fact.type() == FactType.DATE;
        long least = days ? FIRST_DAY : 0;
        long greatest = days ? LAST_DAY : FactValue.GREATEST;
        ImmutableSortedSet.Builder<Long> starts = ImmutableSortedSet.naturalOrder();
        starts.add(least);
        for (long limit : limits) {
            starts.add(Math.max(least, limit));
            starts.add(Math.min(greatest, limit + 1));
        }
        return new NumberAxis(fact, ImmutableLongArray.copyOf(starts.build()), greatest, limits);
    }

    @Override
    public int size() {
        return starts.length();
    }

    /** The regions in which the comparison holds. */
    long holds(Operator operator, long limit) {
        long holds = 0;
        for (int i = 0; i < starts.length(); i++) {
            holds |= operator.holds(starts.get(i), limit) ? 1L << i : 0;
        }
        return holds;
    }

    @Override
    public long regions(Fact fact) {
        if (fact instanceof Fact.Known known) {
            return region(number(known.value()));
        }
        if (fact instanceof Fact.OneOf oneOf) {
            return oneOf.values().stream()
                    .mapToLong(value -> region(number(value)))
                    .reduce(0, (a, b) -> a | b);
        }
        return fact instanceof Fact.Range range ? between(range) : all();
    }

    private long between(Fact.Range range) {
        long from = range.least().map(this::number).orElse(starts.get(0));
        long to = range.greatest().map(this::number).orElse(greatest);
        long last = region(to);
        return (last | (last - 1)) & -region(from);
    }

    private long region(long number) {
        if (number < starts.get(0) || number > greatest) {
            throw refuse(number, "a number from " + starts.get(0) + " to " + greatest);
        }
        int i = 0;
        while (i + 1 < starts.length() && starts.get(i + 1) <= number) {
            i++;
        }
        return 1L << i;
    }

    private long number(FactValue value) {
        if (fact.type() == FactType.DATE && value instanceof FactValue.Day day) {
            return day.date().toEpochDay();
        }
        if (fact.type() != FactType.DATE && value instanceof FactValue.Whole whole) {
            return whole.number();
        }
        throw refuse(value, fact.type() == FactType.DATE ? "a date such as 2024-06-28" : "a whole number");
    }

    /** The first and the last number of each region. */
    @Override
    public ImmutableList<FactValue> samples() {
        ImmutableSet.Builder<FactValue> samples = ImmutableSet.builder();
        for (int i = 0; i < starts.length(); i++) {
            samples.add(value(starts.get(i)));
            samples.add(value(i + 1 < starts.length() ? starts.get(i + 1) - 1 : greatest));
        }
        return samples.build().asList();
    }

    FactValue value(long number) {
        return fact.type() == FactType.DATE ? FactValue.of(LocalDate.ofEpochDay(number)) : FactValue.of(number);
    }
}
