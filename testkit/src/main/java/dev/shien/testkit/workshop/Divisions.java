package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.GroupProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tries every table for everybody in rounds that share their groups. Not safe for use by several threads. */
final class Divisions {

    private final SharedRounds rounds;
    private final GroupProblem problem;
    private final ImmutableList<String> members;
    private final ImmutableMap<String, ImmutableSet<Integer>> decided;
    private final boolean numbered;
    private final List<Set<String>> tables = new ArrayList<>();
    private final ImmutableList.Builder<Division> found = ImmutableList.builder();

    private Divisions(SharedRounds rounds) {
        this.rounds = rounds;
        this.problem = rounds.problem();
        this.members = rounds.members();
        this.decided = rounds.decided();
        this.numbered = rounds.numbered();
        for (int table = 0; table < rounds.tables(); table++) {
            tables.add(new TreeSet<>());
        }
    }

    /** All that have their sizes and keep what is given; those that differ only in numbers that do not count are one. */
    static ImmutableList<Division> of(SharedRounds rounds) {
        Divisions divisions = new Divisions(rounds);
        if (!rounds.given().isEmpty()
                || rounds.problem().size().groups(divisions.members.size()).isPresent()) {
            divisions.seat(0, 0);
        }
        return divisions.found.build();
    }

    private void seat(int member, int used) {
        if (member == members.size()) {
            found();
            return;
        }
        String id = members.get(member);
        int choice = numbered ? tables.size() : Math.min(tables.size(), used + 1);
        for (int table = 0; table < choice; table++) {
            ImmutableSet<Integer> only = decided.getOrDefault(id, ImmutableSet.of(table));
            if (only.equals(ImmutableSet.of(table)) && !full(table)) {
                tables.get(table).add(id);
                seat(member + 1, Math.max(used, table + 1));
                tables.get(table).remove(id);
            }
        }
    }

    private boolean full(int table) {
        return rounds.given().isEmpty()
                && tables.get(table).size()
                        == problem.size()
                                .table(table, tables.size(), members.size())
                                .greatest();
    }

    private void found() {
        Division division =
                new Division(tables.stream().map(ImmutableSet::copyOf).collect(ImmutableList.toImmutableList()));
        ImmutableList<SeatedRound> seated = problem.rounds().stream()
                .map(round -> rounds.open().contains(round)
                        ? division.in(round)
                        : new SeatedRound(SharedRounds.given(problem, round)
                                .map(given -> given.groups())
                                .orElse(ImmutableList.of())))
                .collect(ImmutableList.toImmutableList());
        // Other rounds are still empty here.
        SizeCheck sizes = new SizeCheck(problem, seated);
        if (rounds.open().stream().allMatch(round -> sizes.kept(problem.rounds().indexOf(round)))) {
            found.add(division);
        }
    }

    /** In how many ways everybody may sit at most, whatever the sizes; or very many. */
    static long most(SharedRounds rounds) {
        int free = rounds.members().size() - rounds.decided().size();
        long most = 1;
        for (int member = 1; member <= free; member++) {
            most = Math.min(
                    Integer.MAX_VALUE,
                    most * (rounds.numbered() ? rounds.tables() : Math.min(member, rounds.tables())));
        }
        return most;
    }
}
