package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.eligibility.internal.Axis;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The boundary cases of one stretch of days. */
final class Boundaries {

    private final World world;
    private final ImmutableList<Axis> axes;
    private final byte[] verdicts;

    Boundaries(Stretch stretch) {
        this.axes = stretch.model().axes();
        this.verdicts = stretch.all(stretch.model().pack().requirements(), ImmutableMap.of());
        this.world = new World(axes);
    }

    /** The cases on a day of the stretch. */
    ImmutableList<PackCase> on(LocalDate day) {
        ImmutableList.Builder<PackCase> cases = ImmutableList.builder();
        for (int axis = 0; axis < axes.size(); axis++) {
            for (long limit : axes.get(axis).limits()) {
                ImmutableLongArray values = values(axis, limit);
                for (int others : deciding(axis, values)) {
                    for (long value : values.asList()) {
                        int index = world.with(others, axis, world.region(axis, value));
                        cases.add(world.example(index, axis, value, limit, day, verdicts[index]));
                    }
                }
            }
        }
        return cases.build();
    }

    /** The limit and its neighbours, as far as the fact can have them. */
    private ImmutableLongArray values(int axis, long limit) {
        return ImmutableLongArray.copyOf(
                LongStream.rangeClosed(limit - 1, limit + 1).filter(value -> world.exists(axis, value)));
    }

    /** Worlds in which the limit decides: one at least for each region of each other fact with which it can. */
    private Set<Integer> deciding(int axis, ImmutableLongArray values) {
        Set<Integer> chosen = new LinkedHashSet<>();
        Set<List<Integer>> covered = new HashSet<>();
        for (int index = 0; index < verdicts.length; index++) {
            if (isShown(index, axis) && decides(index, axis, values) && covers(index, axis, covered)) {
                chosen.add(index);
            }
        }
        if (chosen.isEmpty()) {
            IntStream.range(0, verdicts.length)
                    .filter(index -> isShown(index, axis))
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        return chosen;
    }

    /** Whether a world stands for all that differ from it in this fact alone, and facts lie in it. */
    private boolean isShown(int index, int axis) {
        return world.regionAt(index, axis) == 0 && world.hasExample(index);
    }

    private boolean decides(int others, int axis, ImmutableLongArray values) {
        return values.stream()
                        .map(value -> verdicts[world.with(others, axis, world.region(axis, value))])
                        .distinct()
                        .count()
                > 1;
    }

    private boolean covers(int index, int axis, Set<List<Integer>> covered) {
        boolean more = false;
        for (int other = 0; other < axes.size(); other++) {
            more |= other != axis && covered.add(List.of(other, world.regionAt(index, other)));
        }
        return more || covered.isEmpty();
    }
}
