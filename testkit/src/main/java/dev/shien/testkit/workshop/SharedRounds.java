package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Rounds that share their groups, which are to be found: an open round by itself, or those of a run that are open.
 *
 * @param problem of which they are
 * @param open the rounds
 * @param given the rounds of the same run whose groups are given
 */
record SharedRounds(GroupProblem problem, ImmutableList<Round> open, ImmutableList<FixedRound> given) {

    /** All of a problem, in its order. */
    static ImmutableList<SharedRounds> of(GroupProblem problem) {
        Map<Integer, SharedRounds> all = new TreeMap<>();
        for (Round round : problem.rounds()) {
            Optional<RoundRun> run = problem.runs().stream()
                    .filter(r -> r.contains(round.number()))
                    .findFirst();
            Predicate<Integer> shared =
                    number -> run.map(r -> r.contains(number)).orElse(number == round.number());
            SharedRounds rounds = new SharedRounds(
                    problem,
                    problem.rounds().stream()
                            .filter(r ->
                                    shared.test(r.number()) && given(problem, r).isEmpty())
                            .collect(ImmutableList.toImmutableList()),
                    problem.fixed().stream()
                            .filter(f -> shared.test(f.round()))
                            .collect(ImmutableList.toImmutableList()));
            if (!rounds.open.isEmpty()) {
                all.put(rounds.open.get(0).number(), rounds);
            }
        }
        return ImmutableList.copyOf(all.values());
    }

    static Optional<FixedRound> given(GroupProblem problem, Round round) {
        return problem.fixed().stream().filter(f -> f.round() == round.number()).findFirst();
    }

    /** The ids of those who are present in any of the open rounds, in the order of the problem. */
    ImmutableList<String> members() {
        return problem.participants().stream()
                .map(Participant::id)
                .filter(id -> open.stream().anyMatch(round -> round.present().contains(id)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The tables, from 0, of those who cannot choose: who sits at one in the given rounds, and who has a given seat. */
    ImmutableMap<String, ImmutableSet<Integer>> decided() {
        ImmutableMap.Builder<String, ImmutableSet<Integer>> decided = ImmutableMap.builder();
        for (String id : members()) {
            ImmutableSet.Builder<Integer> tables = ImmutableSet.builder();
            for (FixedRound round : given) {
                IntStream.range(0, round.groups().size())
                        .filter(table -> round.groups().get(table).contains(id))
                        .forEach(tables::add);
            }
            problem.seats().stream()
                    .filter(seat -> seat.participant().equals(id) && has(seat))
                    .forEach(seat -> tables.add(seat.table() - 1));
            if (!tables.build().isEmpty()) {
                decided.put(id, tables.build());
            }
        }
        return decided.buildOrThrow();
    }

    private boolean has(FixedSeat seat) {
        return open.stream().anyMatch(round -> round.number() == seat.round());
    }

    /** Whether it counts which number a table has. */
    boolean numbered() {
        return problem.size() instanceof Tables
                || !decided().isEmpty()
                || !given.isEmpty()
                || problem.previous().stream()
                        .anyMatch(previous -> open.stream().anyMatch(round -> round.number() == previous.round()));
    }

    /** Who sits where in the answer in any of the open rounds. */
    Division divided(GroupAnswer answer) {
        List<Group> groups = answer.rounds().stream()
                .filter(plan -> open.stream().anyMatch(round -> round.number() == plan.round()))
                .flatMap(plan -> plan.groups().stream())
                .toList();
        return new Division(IntStream.rangeClosed(
                        1, groups.stream().mapToInt(Group::number).max().orElse(0))
                .mapToObj(number -> groups.stream()
                        .filter(group -> group.number() == number)
                        .flatMap(group -> group.members().stream())
                        .collect(ImmutableSet.toImmutableSet()))
                .collect(ImmutableList.toImmutableList()));
    }

    /** How many tables there can be. */
    int tables() {
        int sat = given.stream().mapToInt(round -> round.groups().size()).max().orElse(0);
        if (problem.size() instanceof GroupSize size) {
            return sat + members().size() / size.least();
        }
        return Math.max(
                sat,
                problem.size() instanceof GroupCount count
                        ? count.groups()
                        : ((Tables) problem.size()).sizes().size());
    }
}
