package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.GroupSize;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is to be searched: the blocks of rounds whose groups are open, and who cannot be seated in them. */
final class Layout {

    final ImmutableList<Block> blocks;

    /** Who cannot be seated although present, by round and person. */
    final boolean[][] leftOut;

    /** How often two have met in given rounds, by person times people plus person. */
    final int[] met;

    private final Crowd crowd;
    private final GroupSize size;
    private final int[] timesLeftOut;

    Layout(Crowd crowd) {
        this.crowd = crowd;
        this.size = crowd.problem.size();
        this.leftOut = new boolean[crowd.rounds][crowd.people];
        this.timesLeftOut = new int[crowd.people];
        this.met = new int[crowd.people * crowd.people];
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (int[] run : crowd.runs()) {
            int[] given =
                    Arrays.stream(run).filter(r -> crowd.fixed(r).isPresent()).toArray();
            int[] open =
                    Arrays.stream(run).filter(r -> crowd.fixed(r).isEmpty()).toArray();
            boolean[] metHere = countMeetings(given);
            leaveOut(open, given.length > 0);
            block(open, given, metHere).ifPresent(blocks::add);
        }
        this.blocks = blocks.build();
    }

    private boolean[] countMeetings(int[] given) {
        boolean[] metHere = new boolean[crowd.people * crowd.people];
        for (int round : given) {
            crowd.fixed(round)
                    .orElseThrow()
                    .groups()
                    .forEach(group -> group.forEach(one -> group.forEach(other ->
                            metHere[crowd.index(one) * crowd.people + crowd.index(other)] = !one.equals(other))));
        }
        for (int i = 0; i < met.length; i++) {
            met[i] += metHere[i] ? 1 : 0;
        }
        return metHere;
    }

    /**
     * Leaves out as few as the sizes allow: who was left out least often before, then who stands last in the problem. In a
     * run groups go on as they are, so that a round with absences has smaller groups instead.
     */
    private void leaveOut(int[] open, boolean groupsGiven) {
        int most = Arrays.stream(open)
                .map(round -> crowd.present(round).length)
                .max()
                .orElse(0);
        boolean goOn = groupsGiven || (open.length > 1 && most >= size.least());
        for (int round : open) {
            int[] present = crowd.present(round);
            int excess = goOn ? 0 : present.length - size.seats(present.length);
            IntStream.of(present)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(p -> timesLeftOut[p])
                            .thenComparing(Comparator.reverseOrder()))
                    .limit(excess)
                    .forEach(person -> {
                        leftOut[round][person] = true;
                        timesLeftOut[person]++;
                    });
        }
    }

    private Optional<Block> block(int[] open, int[] given, boolean[] metHere) {
        boolean[][] present = new boolean[open.length][crowd.people];
        for (int i = 0; i < open.length; i++) {
            for (int person = 0; person < crowd.people; person++) {
                present[i][person] = crowd.present(open[i], person) && !leftOut[open[i]][person];
            }
        }
        int[] members = IntStream.range(0, crowd.people)
                .filter(p -> Arrays.stream(present).anyMatch(round -> round[p]))
                .toArray();
        if (members.length == 0) {
            return Optional.empty();
        }
        int[] locked = locked(given, members);
        return Optional.of(new Block(
                open,
                members,
                groups(given, present),
                locked,
                new PairCosts(crowd).over(open),
                meets(present, metHere),
                present));
    }

    private int[] locked(int[] given, int[] members) {
        int[] locked = new int[crowd.people];
        Arrays.fill(locked, -1);
        for (int round : given) {
            for (int member : members) {
                crowd.fixedGroup(round, member).ifPresent(group -> locked[member] = group);
            }
        }
        return locked;
    }

    private int groups(int[] given, boolean[][] present) {
        int[] counts = Arrays.stream(present)
                .mapToInt(round -> (int)
                        IntStream.range(0, crowd.people).filter(p -> round[p]).count())
                .toArray();
        int most = Arrays.stream(counts).max().orElse(0);
        int atLeast = (most + size.greatest() - 1) / size.greatest();
        if (given.length > 0) {
            int asGiven = Arrays.stream(given)
                    .map(round -> crowd.fixed(round).orElseThrow().groups().size())
                    .max()
                    .orElse(0);
            return Math.max(asGiven, atLeast);
        }
        return IntStream.rangeClosed(1, most)
                .boxed()
                .min(Comparator.comparingLong((Integer g) -> unfit(g, counts)).thenComparingInt(g -> g))
                .orElse(1);
    }

    /** How badly a number of groups suits the rounds: first rounds with sizes out of range, then distance to the target. */
    private long unfit(int groups, int[] counts) {
        long unfit = 0;
        for (int count : counts) {
            boolean fits = (long) groups * size.least() <= count && count <= (long) groups * size.greatest();
            // The mean size differs from the target by |groups * target - count| / groups, here in thousandths.
            long distance = 1000 * Math.abs((long) groups * size.target() - count) / groups;
            unfit += (fits ? 0 : 1_000_000_000_000L) + distance;
        }
        return unfit;
    }

    private boolean[] meets(boolean[][] present, boolean[] metHere) {
        boolean[] meets = new boolean[crowd.people * crowd.people];
        for (int one = 0; one < crowd.people; one++) {
            for (int other = 0; other < crowd.people; other++) {
                int index = one * crowd.people + other;
                meets[index] = !metHere[index] && one != other && together(present, one, other);
            }
        }
        return meets;
    }

    private static boolean together(boolean[][] present, int one, int other) {
        return Arrays.stream(present).anyMatch(round -> round[one] && round[other]);
    }
}
