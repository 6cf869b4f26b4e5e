package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Makes the ranges of visits: all places that visit could have if there were no other, with those experts for whom the company is
 * cheapest to visit.
 */
final class TimefoldRanges {

    private static final int MINUTES_OF_HOUR = 60;

    /** For an index behind a cost in one number. */
    private static final int BITS = 24;

    /** More than any place costs: the inner places of days are tried after the outer ones. */
    private static final long INNER = 1L << 30;

    private final TimefoldModel model;
    private final int experts;

    /** Ranges with so many experts each. */
    TimefoldRanges(TimefoldModel model, int experts) {
        this.model = model;
        this.experts = experts;
    }

    /** The range of a visit. */
    TimefoldRange of(TimefoldTask visit) {
        BitSet some = nearest(visit);
        Predicate<TimefoldPlace> welcome = welcome(visit.company);
        List<TimefoldPlace> places = new ArrayList<>();
        for (int expert = some.nextSetBit(0); expert >= 0; expert = some.nextSetBit(expert + 1)) {
            for (TimefoldPlace place : model.places(expert, visit.number())) {
                if (welcome.test(place)) {
                    places.add(place);
                }
            }
        }
        return new TimefoldRange(
                sorted(places, place -> (place.outer ? 0 : INNER) + cost(visit, place)),
                place -> place.visit().phase() == visit.number()
                        && some.get(place.expert().index)
                        && welcome.test(place));
    }

    private static TimefoldPlace[] sorted(List<TimefoldPlace> places, ToLongFunction<TimefoldPlace> cost) {
        long[] keys = new long[places.size()];
        Arrays.setAll(keys, i -> (cost.applyAsLong(places.get(i)) << BITS) + i);
        Arrays.sort(keys);
        TimefoldPlace[] sorted = new TimefoldPlace[keys.length];
        Arrays.setAll(sorted, i -> places.get((int) (keys[i] & ((1L << BITS) - 1))));
        return sorted;
    }

    private BitSet nearest(TimefoldTask visit) {
        long[] keys = new long[model.problem.experts().size()];
        Arrays.setAll(keys, expert -> (cost(visit, expert) << BITS) + expert);
        Arrays.sort(keys);
        BitSet nearest = new BitSet();
        Arrays.stream(keys).limit(experts).forEach(key -> nearest.set((int) (key & ((1L << BITS) - 1))));
        return nearest;
    }

    /** What it costs that an expert comes, whenever that is. */
    private long cost(TimefoldTask visit, int expert) {
        return way(visit, expert) + (long) model.problem.weights().speciality() * visit.open[expert];
    }

    /** What a day with this visit alone costs in travel. */
    private long way(TimefoldTask visit, int expert) {
        int minutes = model.roads.minutes(model.base(expert), visit.town);
        return 2000L * minutes / MINUTES_OF_HOUR * model.problem.weights().travel();
    }

    private long cost(TimefoldTask visit, TimefoldPlace place) {
        long way = place.mode() == VisitMode.ON_SITE ? way(visit, place.expert().index) : 0;
        return model.costs.of(visit, place) + way;
    }

    private static Predicate<TimefoldPlace> welcome(VisitedCompany company) {
        ImmutableSet<LocalDate> unavailable = company.unavailable();
        LocalDate earliest = company.earliest().orElse(LocalDate.MIN);
        ImmutableList<DaySpan> spans = company.unavailableSpans();
        return place -> company.modes().contains(place.mode())
                && !unavailable.contains(place.date())
                && !place.date().isBefore(earliest)
                && (spans.isEmpty() || spans.stream().noneMatch(span -> span.overlaps(place.visit())));
    }
}
