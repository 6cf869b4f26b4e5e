package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A problem with its participants and rounds numbered from 0, as the search sees it. */
final class Crowd {

    final GroupProblem problem;
    final int people;
    final int rounds;
    private final ImmutableMap<String, Integer> indices;
    private final ImmutableMap<Integer, FixedRound> fixed;

    Crowd(GroupProblem problem) {
        this.problem = problem;
        this.people = problem.participants().size();
        this.rounds = problem.rounds().size();
        ImmutableMap.Builder<String, Integer> indices = ImmutableMap.builder();
        for (int i = 0; i < people; i++) {
            indices.put(id(i), i);
        }
        this.indices = indices.buildOrThrow();
        this.fixed = Maps.uniqueIndex(problem.fixed(), FixedRound::round);
    }

    String id(int person) {
        return participant(person).id();
    }

    Participant participant(int person) {
        return problem.participants().get(person);
    }

    int index(String id) {
        return Objects.requireNonNull(indices.get(id), id);
    }

    Round round(int round) {
        return problem.rounds().get(round);
    }

    boolean present(int round, int person) {
        return round(round).present().contains(id(person));
    }

    int[] present(int round) {
        return IntStream.range(0, people).filter(p -> present(round, p)).toArray();
    }

    Optional<FixedRound> fixed(int round) {
        return Optional.ofNullable(fixed.get(round(round).number()));
    }

    /** Whether an attribute or situation is known of anybody who is present. */
    boolean anybodyHas(String attribute) {
        return IntStream.range(0, rounds)
                .anyMatch(round -> problem.participants().stream()
                        .filter(p -> round(round).present().contains(p.id()))
                        .anyMatch(p -> problem.value(round(round), p, attribute).isPresent()));
    }

    /** The group of a given round in which somebody sits. */
    OptionalInt fixedGroup(int round, int person) {
        ImmutableList<ImmutableSet<String>> groups = fixed(round).orElseThrow().groups();
        return IntStream.range(0, groups.size())
                .filter(g -> groups.get(g).contains(id(person)))
                .findFirst();
    }

    /** The rounds in lists that share their groups: the runs of the problem, and every other round by itself. */
    ImmutableList<int[]> runs() {
        ImmutableList.Builder<int[]> runs = ImmutableList.builder();
        boolean[] taken = new boolean[rounds];
        for (int round = 0; round < rounds; round++) {
            if (!taken[round]) {
                int[] run = runOf(round);
                Arrays.stream(run).forEach(r -> taken[r] = true);
                runs.add(run);
            }
        }
        return runs.build();
    }

    /** The run to which a round belongs, if any. */
    Optional<RoundRun> run(int round) {
        return problem.runs().stream()
                .filter(r -> r.contains(round(round).number()))
                .findFirst();
    }

    private int[] runOf(int round) {
        return run(round)
                .map(r -> IntStream.range(0, rounds)
                        .filter(i -> r.contains(round(i).number()))
                        .toArray())
                .orElse(new int[] {round});
    }
}
