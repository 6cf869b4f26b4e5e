package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.eligibility.internal.Axis;
import dev.shien.eligibility.internal.Outcomes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The worlds of a stretch of days by their number, as {@link Stretch} counts them, and facts that lie in each. */
final class World {

    private final ImmutableList<Axis> axes;
    private final int[] widths;
    private final ImmutableList<ImmutableMap<Integer, FactValue>> examples;

    World(ImmutableList<Axis> axes) {
        this.axes = axes;
        this.widths = new int[axes.size()];
        int width = 1;
        for (int axis = axes.size() - 1; axis >= 0; axis--) {
            widths[axis] = width;
            width *= axes.get(axis).size();
        }
        this.examples = axes.stream().map(World::examples).collect(ImmutableList.toImmutableList());
    }

    /** In which region of a fact a world lies. */
    int regionAt(int index, int axis) {
        return index / widths[axis] % axes.get(axis).size();
    }

    /** The world that differs in the region of one fact. */
    int with(int index, int axis, int region) {
        return index + (region - regionAt(index, axis)) * widths[axis];
    }

    /** Whether a fact can have a number. */
    boolean exists(int axis, long number) {
        ImmutableList<FactValue> samples = axes.get(axis).samples();
        return number(samples.get(0)) <= number && number <= number(samples.get(samples.size() - 1));
    }

    /** In which region of a fact a number lies. */
    int region(int axis, long number) {
        return region(axes.get(axis), value(axis, number));
    }

    /** Whether each fact has a value that settles it; a class of a code that no finer code decides has none. */
    boolean hasExample(int index) {
        return IntStream.range(0, axes.size()).allMatch(i -> examples.get(i).containsKey(regionAt(index, i)));
    }

    /** The world as an example, with one fact at or beside a limit. */
    PackCase example(int index, int axis, long number, long limit, LocalDate day, int outcome) {
        Map<String, Fact> facts = new TreeMap<>();
        for (int i = 0; i < axes.size(); i++) {
            FactValue value = i == axis ? value(i, number) : example(index, i);
            facts.put(axes.get(i).fact().name(), known(axes.get(i), value, day));
        }
        String difference = number == limit ? "" : number < limit ? " - 1" : " + 1";
        String name = axes.get(axis).fact().name() + " = " + value(axis, limit) + difference + " on " + day
                + others(index, axis);
        return new PackCase(name, Facts.of(facts), day, Outcomes.verdict(outcome));
    }

    private String others(int index, int axis) {
        return IntStream.range(0, axes.size())
                .filter(i -> i != axis)
                .mapToObj(i -> ", " + axes.get(i).fact().name() + " " + example(index, i))
                .collect(Collectors.joining());
    }

    private FactValue value(int axis, long number) {
        return axes.get(axis).fact().type() == FactType.DATE
                ? FactValue.of(LocalDate.ofEpochDay(number))
                : FactValue.of(number);
    }

    private static long number(FactValue value) {
        return value instanceof FactValue.Day day ? day.date().toEpochDay() : ((FactValue.Whole) value).number();
    }

    private FactValue example(int index, int axis) {
        return Objects.requireNonNull(examples.get(axis).get(regionAt(index, axis)));
    }

    /** For each region a value that lies in it; regions that no value settles are left out. */
    static ImmutableMap<Integer, FactValue> examples(Axis axis) {
        Map<Integer, FactValue> byRegion = new TreeMap<>();
        axis.samples().forEach(value -> byRegion.putIfAbsent(region(axis, value), value));
        return ImmutableMap.copyOf(byRegion);
    }

    private static int region(Axis axis, FactValue value) {
        return Long.numberOfTrailingZeros(axis.regions(known(axis, value, LocalDate.EPOCH)));
    }

    private static Fact known(Axis axis, FactValue value, LocalDate day) {
        return Fact.known(value, Evidence.of(axis.fact().sources().asList().get(0), day));
    }
}
