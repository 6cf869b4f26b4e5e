package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.OpenRounds;
import dev.shien.scheduling.internal.design.CyclicDesign;
import dev.shien.scheduling.internal.design.Design;
import dev.shien.scheduling.internal.design.ProjectivePacking;
import dev.shien.scheduling.internal.design.TransversalDesign;
import dev.shien.scheduling.internal.measure.Measure;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds designs with which a series can begin where meetings count. A design that has too few rounds is tried with all of them
 * and with one and two fewer: the rounds that are free then mend each other.
 */
final class Openings {

    /** A design that has too few rounds is tried with up to so many fewer than it has. */
    private static final int FEWER = 2;

    private final Crowd crowd;
    private final ImmutableList<OpenRounds> series;
    private final ImmutableList<Measure> measures;
    private final Pace pace;

    /**
     * Openings of a layout.
     *
     * @param pace how fast designs are searched for, and until when
     */
    Openings(Crowd crowd, Layout layout, ImmutableList<Measure> measures, Pace pace) {
        this.crowd = crowd;
        this.series = layout.open();
        this.measures = measures;
        this.pace = pace;
    }

    /**
     * The groups of each person by block and person, -1 where nothing is decided: the openings worth a search. There are none
     * where meetings do not count, or groups are given or differ in number.
     *
     * @param iterations how many steps may be spent on finding a cyclic design
     */
    ImmutableList<int[][]> all(long iterations, SplitMix64 random) {
        if (!meetingsCount() || !alikeThroughout()) {
            return ImmutableList.of();
        }
        int groups = series.get(0).tables().size();
        int size = (seated().length + groups - 1) / groups;
        Optional<Design> fitting = size < 2
                ? Optional.empty()
                : Stream.of(ProjectivePacking.of(groups, size), TransversalDesign.of(groups, size))
                        .flatMap(Optional::stream)
                        .findFirst();
        ImmutableList<int[][]> openings =
                fitting.map(design -> openings(design, random)).orElse(ImmutableList.of());
        boolean enough = !openings.isEmpty() && fitting.orElseThrow().rounds() >= series.size();
        return enough || !meetingsAlone() || groups * size > CyclicDesign.MOST_POINTS
                ? openings
                : ImmutableList.<int[][]>builder()
                        .addAll(openings)
                        .addAll(cyclic(groups, size, iterations, random).stream()
                                .iterator())
                        .build();
    }

    private ImmutableList<int[][]> openings(Design design, SplitMix64 random) {
        int rounds = Math.min(design.rounds(), series.size());
        int fewest = rounds == series.size() ? rounds : Math.max(1, rounds - FEWER);
        return IntStream.iterate(rounds, r -> r >= fewest, r -> r - 1)
                .mapToObj(r -> opening(design, r, random))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<int[][]> cyclic(int groups, int size, long iterations, SplitMix64 random) {
        CyclicDesign found = CyclicDesign.of(groups, size, series.size(), iterations, random, pace);
        return opening(found.design(), series.size(), random);
    }

    /** The first rounds of a design, one to a block, with people put on its points at random; empty if sizes do not fit. */
    private Optional<int[][]> opening(Design design, int rounds, SplitMix64 random) {
        int[] seated = seated();
        random.shuffle(seated);
        int[] points = new int[crowd.people()];
        for (int i = 0; i < seated.length; i++) {
            points[seated[i]] = i;
        }
        int[][] groups = new int[series.size()][crowd.people()];
        for (int b = 0; b < groups.length; b++) {
            Arrays.fill(groups[b], -1);
            if (b < rounds) {
                for (int member : series.get(b).members()) {
                    groups[b][member] = design.group(b, points[member]);
                }
            }
        }
        return IntStream.range(0, rounds).allMatch(b -> fits(series.get(b), groups[b]))
                ? Optional.of(groups)
                : Optional.empty();
    }

    /** Whether the sizes of an opening are within their range, which absences can spoil. */
    private static boolean fits(OpenRounds open, int[] groups) {
        int[] sizes = new int[open.allowed().size()];
        Arrays.stream(open.members()).forEach(member -> sizes[groups[member]]++);
        return IntStream.range(0, sizes.length)
                .allMatch(g -> open.allowed().get(g).allows(sizes[g]));
    }

    private int[] seated() {
        return IntStream.range(0, crowd.people())
                .filter(p -> series.stream().anyMatch(open -> Arrays.binarySearch(open.members(), p) >= 0))
                .toArray();
    }

    private boolean meetingsCount() {
        return measures.stream().anyMatch(Measure::ofMeetings);
    }

    /** Whether nothing counts but meetings. */
    boolean meetingsAlone() {
        return measures.stream().allMatch(Measure::ofMeetings);
    }

    private boolean alikeThroughout() {
        return series.size() > 1
                && series.stream()
                        .allMatch(open ->
                                open.tables().size() == series.get(0).tables().size()
                                        && Arrays.stream(open.members()).allMatch(m -> open.locked()[m] < 0));
    }
}
