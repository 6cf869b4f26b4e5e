package dev.shien.scheduling.internal.measure;

import dev.shien.domain.workshop.TableSize;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.OpenRounds;
import dev.shien.scheduling.internal.crowd.Rounds;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counting bounds: how few or many can sit together, for any seating of those who are seated that has as many groups and keeps
 * the sizes.
 */
public final class Bounds {

    private final Crowd crowd;
    private final Layout layout;
    private final Rounds rounds;

    /** The bounds for those who are seated in these rounds. */
    public Bounds(Crowd crowd, Layout layout, Rounds rounds) {
        this.crowd = crowd;
        this.layout = layout;
        this.rounds = rounds;
    }

    /** How many groups there are at most. */
    int groups(int round) {
        return Math.max(1, rounds.tables(round).length);
    }

    /** The fewest others with whom anybody sits. */
    int leastPartners(int round) {
        if (!whole(round)) {
            return 0;
        }
        int people = rounds.seated(round);
        int[] least = sizes(round).mapToInt(TableSize::least).toArray();
        int[] greatest = sizes(round).mapToInt(TableSize::greatest).toArray();
        int all = Arrays.stream(greatest).sum();
        return IntStream.range(0, least.length)
                        .map(t -> Math.max(1, Math.max(least[t], people - all + greatest[t])))
                        .min()
                        .orElse(1)
                - 1;
    }

    /** How many groups are not empty at least: as many as people need, and as are now at tables that must not be empty. */
    int filled(int round) {
        int needed = (rounds.seated(round) + greatest(round) - 1) / greatest(round);
        if (!whole(round)) {
            return needed;
        }
        long now = Arrays.stream(rounds.tables(round)).filter(t -> t.length > 0).count();
        long needy = sizes(round).filter(size -> size.least() > 0).count();
        return Math.max(needed, (int) Math.min(now, needy));
    }

    /** The most who sit in one group. */
    int greatest(int round) {
        int now = Arrays.stream(rounds.tables(round)).mapToInt(t -> t.length).reduce(1, Math::max);
        return crowd.open(round) ? sizes(round).mapToInt(TableSize::greatest).reduce(now, Math::max) : now;
    }

    private Stream<TableSize> sizes(int round) {
        return open(round).flatMap(open -> open.allowed().stream());
    }

    private Stream<OpenRounds> open(int round) {
        return layout.open().stream()
                .filter(open -> Arrays.stream(open.rounds()).anyMatch(r -> r == round));
    }

    /** Whether all members of an open round sit in it, none of them because a given round says so. */
    private boolean whole(int round) {
        return open(round).anyMatch(open -> !open.partlyGiven() && open.members().length == rounds.seated(round));
    }

    /** The pairs within groups if so many are divided as evenly as can be, which is the fewest. */
    long evenPairs(int round, int people) {
        int groups = groups(round);
        int larger = people % groups;
        int each = people / groups;
        return larger * choose2(each + 1) + (groups - larger) * choose2(each);
    }

    /** The pairs within groups if so many fill whole groups, which is the most. */
    long fullPairs(int round, int people) {
        int greatest = greatest(round);
        return people / greatest * choose2(greatest) + choose2(people % greatest);
    }

    static long choose2(long n) {
        return n * (n - 1) / 2;
    }

    /**
     * The least that meetings exceed a limit: as many pairs sit together in every run as its fullest round has at least, less
     * all that pairs can meet within the limit. The same is counted for each person, where every partner too many is half a
     * meeting.
     */
    long meetingsBeyond(int times) {
        long sitting = 0;
        int[] partners = new int[crowd.people()];
        for (int[] run : crowd.runs()) {
            sitting += Arrays.stream(run).mapToLong(this::leastPairs).max().orElse(0);
            for (int person = 0; person < crowd.people(); person++) {
                int p = person;
                partners[p] +=
                        Arrays.stream(run).map(r -> leastPartners(r, p)).max().orElse(0);
            }
        }
        int[] acquaintances = acquaintances(crowd.rounds());
        long tooMany = 0;
        for (int person = 0; person < crowd.people(); person++) {
            tooMany += Math.max(0, partners[person] - (long) times * acquaintances[person]);
        }
        long all = Arrays.stream(acquaintances).asLongStream().sum() / 2;
        return Math.max((tooMany + 1) / 2, sitting - times * all);
    }

    /** The fewest pairs that do not meet in the first rounds, though both are seated in one of them. */
    long neverMeet(int within) {
        int[] acquaintances = acquaintances(within);
        long pairs = Arrays.stream(acquaintances).asLongStream().sum() / 2;
        long never = 0;
        long meetings = 0;
        int[] partners = new int[crowd.people()];
        for (int round = 0; round < Math.min(within, crowd.rounds()); round++) {
            meetings += mostPairs(round);
            for (int person = 0; person < crowd.people(); person++) {
                partners[person] += rounds.table(round, person) < 0 ? 0 : greatest(round) - 1;
            }
        }
        for (int person = 0; person < crowd.people(); person++) {
            never += Math.max(0, acquaintances[person] - partners[person]);
        }
        return Math.max((never + 1) / 2, pairs - meetings);
    }

    private long mostPairs(int round) {
        return fullPairs(round, rounds.seated(round));
    }

    /** How many others each person shares one of the first rounds with. */
    private int[] acquaintances(int within) {
        int[] acquaintances = new int[crowd.people()];
        for (int one = 0; one < crowd.people(); one++) {
            for (int other = 0; other < one; other++) {
                if (rounds.share(one, other, within)) {
                    acquaintances[one]++;
                    acquaintances[other]++;
                }
            }
        }
        return acquaintances;
    }

    private long leastPairs(int round) {
        return crowd.open(round)
                ? evenPairs(round, rounds.seated(round))
                : Arrays.stream(rounds.tables(round))
                        .mapToLong(t -> choose2(t.length))
                        .sum();
    }

    private int leastPartners(int round, int person) {
        int table = rounds.table(round, person);
        if (table < 0) {
            return 0;
        }
        return crowd.open(round) ? leastPartners(round) : rounds.tables(round)[table].length - 1;
    }
}
