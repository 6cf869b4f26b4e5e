package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.Tables;
import java.util.stream.IntStream;

/**
 * Whether groups are as large as they may be. The members of a group of a run are all who sit in it in any of the rounds; a
 * group that is given stays as it is, and nobody joins it beyond the greatest size.
 */
final class SizeCheck {

    private final GroupProblem problem;
    private final ImmutableList<SeatedRound> rounds;

    SizeCheck(GroupProblem problem, ImmutableList<SeatedRound> rounds) {
        this.problem = problem;
        this.rounds = rounds;
    }

    boolean kept() {
        return IntStream.range(0, rounds.size()).filter(this::open).allMatch(this::kept);
    }

    private boolean open(int round) {
        int number = problem.rounds().get(round).number();
        return problem.fixed().stream().noneMatch(f -> f.round() == number);
    }

    /** The rounds that share their groups with this one, itself included. */
    private int[] shared(int round) {
        int number = problem.rounds().get(round).number();
        for (RoundRun run : problem.runs()) {
            if (run.contains(number)) {
                return IntStream.range(0, rounds.size())
                        .filter(r -> run.contains(problem.rounds().get(r).number()))
                        .toArray();
            }
        }
        return new int[] {round};
    }

    /** Whether they are in an open round. */
    boolean kept(int round) {
        int[] shared = shared(round);
        int tables = IntStream.of(shared)
                .map(r -> rounds.get(r).groups().size())
                .max()
                .orElse(0);
        int given = IntStream.of(shared)
                .filter(r -> !open(r))
                .map(r -> givenTables(r))
                .max()
                .orElse(0);
        int expected = Math.max(tables, announced());
        int people = (int) IntStream.of(shared)
                .boxed()
                .flatMap(r -> rounds.get(r).groups().stream().flatMap(ImmutableSet::stream))
                .distinct()
                .count();
        // Where nobody finds a seat, that is what is wrong.
        return people == 0 || IntStream.range(0, expected).allMatch(table -> fits(shared, table, given, people));
    }

    /** How many groups there must be, as far as that is said. */
    private int announced() {
        if (problem.size() instanceof GroupCount count) {
            return count.groups();
        }
        return problem.size() instanceof Tables tables ? tables.sizes().size() : 0;
    }

    private int givenTables(int round) {
        int number = problem.rounds().get(round).number();
        return problem.fixed().stream()
                .filter(f -> f.round() == number)
                .mapToInt(f -> f.groups().size())
                .max()
                .orElse(0);
    }

    private boolean fits(int[] shared, int table, int given, int people) {
        int all = members(shared, table, true);
        int before = members(shared, table, false);
        if (table < given) {
            return all <= Math.max(before, greatest(table, people, given));
        }
        if (problem.size() instanceof GroupSize size) {
            return all == 0 || (size.least() <= all && all <= size.greatest());
        }
        if (problem.size() instanceof GroupCount count) {
            return all >= people / Math.max(given, count.groups()) && all <= greatest(table, people, given);
        }
        return ((Tables) problem.size()).sizes().get(table).allows(all);
    }

    private int greatest(int table, int people, int given) {
        if (problem.size() instanceof GroupSize size) {
            return size.greatest();
        }
        if (problem.size() instanceof GroupCount count) {
            int groups = Math.max(given, count.groups());
            return (people + groups - 1) / groups;
        }
        ImmutableList<TableSize> sizes = ((Tables) problem.size()).sizes();
        return table < sizes.size() ? sizes.get(table).greatest() : 0;
    }

    /** How many sit at a table in any of the rounds, or in those that are given. */
    private int members(int[] shared, int table, boolean all) {
        return (int) IntStream.of(shared)
                .filter(r -> all || !open(r))
                .mapToObj(r -> rounds.get(r).groups())
                .filter(groups -> table < groups.size())
                .flatMap(groups -> groups.get(table).stream())
                .distinct()
                .count();
    }
}
