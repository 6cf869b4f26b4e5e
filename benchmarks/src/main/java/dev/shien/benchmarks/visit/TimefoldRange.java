package dev.shien.benchmarks.visit;

import ai.timefold.solver.core.impl.domain.valuerange.AbstractCountableValueRange;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The places of a visit, the cheapest first. Timefold's own range of a list keeps a set of the values of each entity besides, for
 * which there is no memory where there are 16,000 entities.
 */
final class TimefoldRange extends AbstractCountableValueRange<TimefoldPlace> {

    private final TimefoldPlace[] places;
    private final Predicate<TimefoldPlace> contained;

    TimefoldRange(TimefoldPlace[] places, Predicate<TimefoldPlace> contained) {
        this.places = places;
        this.contained = contained;
    }

    @Override
    public long getSize() {
        return places.length;
    }

    @Override
    public TimefoldPlace get(long index) {
        return places[(int) index];
    }

    @Override
    public boolean contains(@Nullable TimefoldPlace place) {
        return place != null && contained.test(place);
    }

    @Override
    public Iterator<TimefoldPlace> createOriginalIterator() {
        return Arrays.asList(places).iterator();
    }

    @Override
    public Iterator<TimefoldPlace> createRandomIterator(Random random) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return places.length > 0;
            }

            @Override
            public TimefoldPlace next() {
                return places[random.nextInt(places.length)];
            }
        };
    }
}
