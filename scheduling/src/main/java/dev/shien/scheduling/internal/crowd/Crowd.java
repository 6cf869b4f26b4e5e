package dev.shien.scheduling.internal.crowd;

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
public final class Crowd {

    private final GroupProblem problem;
    private final int people;
    private final int rounds;
    private final ImmutableMap<String, Integer> indices;
    private final ImmutableMap<Integer, FixedRound> fixed;
    private final boolean[][] present;
    private final int[] alike;
    private final Map<String, Likeness> likenesses = new HashMap<>();

    /** The participants and rounds of a problem in its order. */
    public Crowd(GroupProblem problem) {
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

    /** The problem itself. */
    public GroupProblem problem() {
        return problem;
    }

    /** How many people there are. */
    public int people() {
        return people;
    }

    /** How many rounds there are. */
    public int rounds() {
        return rounds;
    }

    /** The id of a person. */
    public String id(int person) {
        return participant(person).id();
    }

    private Participant participant(int person) {
        return problem.participants().get(person);
    }

    /** The index of the person with this id, who is in the problem. */
    public int index(String id) {
        return Objects.requireNonNull(indices.get(id), id);
    }

    /** Whether there is a participant with this id. */
    boolean knows(String id) {
        return indices.containsKey(id);
    }

    int[] indices(Iterable<String> ids) {
        return ImmutableList.copyOf(ids).stream().mapToInt(this::index).toArray();
    }

    /** A round as the problem has it. */
    public Round round(int round) {
        return problem.rounds().get(round);
    }

    /** The number by which the problem calls a round. */
    public int number(int round) {
        return round(round).number();
    }

    /** The first round in which the same people are present in the same situations. */
    public int alike(int round) {
        return alike[round];
    }

    /** Whether somebody is expected in a round. */
    public boolean present(int round, int person) {
        return present[round][person];
    }

    /** The groups of a round, if they are given. */
    public Optional<FixedRound> fixed(int round) {
        return Optional.ofNullable(fixed.get(number(round)));
    }

    /** Whether the groups of a round are still to be found. */
    public boolean open(int round) {
        return !fixed.containsKey(number(round));
    }

    /** How the people of a round differ in an attribute or situation. */
    public Likeness likeness(int round, String attribute) {
        return likenesses.computeIfAbsent(
                alike(round) + " " + attribute, key -> Likeness.of(problem, round(round), attribute));
    }

    /** What is known of somebody in a round; a situation of the round covers an attribute of the same name. */
    public Optional<AttributeValue> value(int round, int person, String attribute) {
        return problem.value(round(round), participant(person), attribute);
    }

    /** What somebody is, or which tags he has, in words; numbers as they are. */
    public ImmutableList<String> names(int round, int person, String attribute) {
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
    public ImmutableList<int[]> runs() {
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
    public Optional<RoundRun> run(int round) {
        return problem.runs().stream().filter(r -> r.contains(number(round))).findFirst();
    }

    /** How many people are present in a round, or in any round of its run. */
    public int presentInRun(int round) {
        int[] run = runOf(round);
        return (int) IntStream.range(0, people)
                .filter(person -> Arrays.stream(run).anyMatch(r -> present[r][person]))
                .count();
    }

    private int[] runOf(int round) {
        return run(round)
                .map(r -> IntStream.range(0, rounds)
                        .filter(i -> r.contains(number(i)))
                        .toArray())
                .orElse(new int[] {round});
    }
}
