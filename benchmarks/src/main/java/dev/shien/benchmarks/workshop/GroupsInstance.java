package dev.shien.benchmarks.workshop;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A problem of workshop groups in plain numbers, as every method is given it: people who sit in groups of one size in each
 * round, a price for each pair that sits together, and a price for each meeting of a pair beyond its first. The objective is
 * the sum of these prices, as small as can be; it is counted here anew from the groups alone, in the same way for all.
 *
 * <p>Groups are given as numbers from 0, by round and person.
 */
final class GroupsInstance {

    /** A pair that is wholly against a criterion of weight 1 costs this. */
    static final int UNIT = 1000;

    private static final int GOALS = 8;
    private static final int INDUSTRIES = 12;

    final int people;
    final int groups;
    final int size;
    final int rounds;

    /** How much somebody costs with somebody of another goal. */
    final int goalWeight;

    /** How much somebody costs with somebody of the same industry. */
    final int industryWeight;

    /** How much a pair costs that meets again. */
    final int repeatWeight;

    private final int[] goals;
    private final int[] industries;

    private GroupsInstance(int groups, int size, int rounds, int[] weights, SplittableRandom random) {
        this.people = groups * size;
        this.groups = groups;
        this.size = size;
        this.rounds = rounds;
        this.goalWeight = weights[0];
        this.industryWeight = weights[1];
        this.repeatWeight = weights[2];
        this.goals = random.ints(people, 0, GOALS).toArray();
        this.industries = random.ints(people, 0, INDUSTRIES).toArray();
    }

    /** Few repeats and nothing else, for so many groups of a size over some rounds. */
    static GroupsInstance golfers(int groups, int size, int rounds) {
        return new GroupsInstance(groups, size, rounds, new int[] {0, 0, 1}, new SplittableRandom(0));
    }

    /** 2,000 people in 400 groups over 10 rounds, alike in a goal, spread over industries, with few repeats. */
    static GroupsInstance large(long seed) {
        return weighed(400, 5, 10, seed);
    }

    /** All three criteria, with the weights 1, 1 and 3, for so many groups of a size over some rounds. */
    static GroupsInstance weighed(int groups, int size, int rounds, long seed) {
        return new GroupsInstance(groups, size, rounds, new int[] {1, 1, 3}, new SplittableRandom(seed));
    }

    /** The goal of somebody. */
    int goal(int person) {
        return goals[person];
    }

    /** The industry of somebody. */
    int industry(int person) {
        return industries[person];
    }

    /** What it costs that two people sit together in a round, apart from meeting again. */
    int pairCost(int one, int other) {
        return (goals[one] == goals[other] ? 0 : goalWeight * UNIT)
                + (industries[one] == industries[other] ? industryWeight * UNIT : 0);
    }

    /** What it costs that two people meet once more who have met before. */
    int repeatCost() {
        return repeatWeight * UNIT;
    }

    /** The objective of these groups. */
    long objective(int[][] groups) {
        long cost = repeats(groups) * repeatCost();
        for (int[] round : groups) {
            for (int i = 0; i < people; i++) {
                for (int j = 0; j < i; j++) {
                    cost += round[i] == round[j] ? pairCost(i, j) : 0;
                }
            }
        }
        return cost;
    }

    /** How many meetings of a pair there are beyond the first. */
    long repeats(int[][] groups) {
        long repeats = 0;
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < i; j++) {
                repeats += Math.max(0, meetings(groups, i, j) - 1);
            }
        }
        return repeats;
    }

    private static int meetings(int[][] groups, int one, int other) {
        int meetings = 0;
        for (int[] round : groups) {
            meetings += round[one] == round[other] ? 1 : 0;
        }
        return meetings;
    }

    /** Refuses groups that are not all of the size in all rounds. */
    void requireSizes(int[][] found) {
        if (found.length != rounds || !IntStream.range(0, rounds).allMatch(r -> fits(found[r]))) {
            throw new IllegalStateException(
                    "Groups must be " + groups + " of " + size + " in each of " + rounds + " rounds");
        }
    }

    private boolean fits(int[] round) {
        int[] seated = new int[groups];
        for (int group : round) {
            seated[group]++;
        }
        return round.length == people && IntStream.of(seated).allMatch(count -> count == size);
    }
}
