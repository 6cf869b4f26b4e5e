package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Likeness;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** A problem with its participants and rounds numbered from 0, as the search sees it. */
final class Crowd {

    final GroupProblem problem;
    final int people;
    final int rounds;
    private final ImmutableMap<String, Integer> indices;
    private final ImmutableMap<Integer, FixedRound> fixed;
    private final boolean[][] present;
    private final int[] alike;
    private final Map<String, Likeness> likenesses = new HashMap<>();

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
        this.present = new boolean[rounds][people];
        for (int round = 0; round < rounds; round++) {
            for (String id : round(round).present()) {
                present[round][index(id)] = true;
            }
        }
        this.alike = IntStream.range(0, rounds).map(this::firstAlike).toArray();
    }

    private int firstAlike(int round) {
        return IntStream.rangeClosed(0, round)
                .filter(r -> round(r).present().equals(round(round).present())
                        && round(r).situations().equals(round(round).situations()))
                .findFirst()
                .orElseThrow();
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

    int[] indices(Iterable<String> ids) {
        return ImmutableList.copyOf(ids).stream().mapToInt(this::index).toArray();
    }

    Round round(int round) {
        return problem.rounds().get(round);
    }

    int number(int round) {
        return round(round).number();
    }

    /** The first round in which the same people are present in the same situations. */
    int alike(int round) {
        return alike[round];
    }

    boolean present(int round, int person) {
        return present[round][person];
    }

    Optional<FixedRound> fixed(int round) {
        return Optional.ofNullable(fixed.get(number(round)));
    }

    boolean open(int round) {
        return !fixed.containsKey(number(round));
    }

    /** How the people of a round differ in an attribute or situation. */
    Likeness likeness(int round, String attribute) {
        return likenesses.computeIfAbsent(
                alike(round) + " " + attribute, key -> Likeness.of(problem, round(round), attribute));
    }

    Optional<AttributeValue> value(int round, int person, String attribute) {
        return problem.value(round(round), participant(person), attribute);
    }

    /** What somebody is, or which tags he has, in words; numbers as they are. */
    ImmutableList<String> names(int round, int person, String attribute) {
        return value(round, person, attribute)
                .map(value -> {
                    if (value instanceof AttributeValue.Tags tags) {
                        return tags.names().asList();
                    }
                    return ImmutableList.of(
                            value instanceof AttributeValue.Category category
                                    ? category.name()
                                    : String.valueOf(((AttributeValue.Quantity) value).value()));
                })
                .orElse(ImmutableList.of());
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
        return problem.runs().stream().filter(r -> r.contains(number(round))).findFirst();
    }

    private int[] runOf(int round) {
        return run(round)
                .map(r -> IntStream.range(0, rounds)
                        .filter(i -> r.contains(number(i)))
                        .toArray())
                .orElse(new int[] {round});
    }
}
