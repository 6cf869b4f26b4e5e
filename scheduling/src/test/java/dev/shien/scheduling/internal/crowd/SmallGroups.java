package dev.shien.scheduling.internal.crowd;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.Tables;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Problems in writing: everybody is a letter, a group is a word, and a word of a dash alone is an empty table. */
public final class SmallGroups {

    private SmallGroups() {}

    /** Groups of one size. */
    public static GroupSize groupsOf(int size) {
        return new GroupSize(size, size, size);
    }

    /** Tables, each with its fewest and its most. */
    public static Tables tables(int... sizes) {
        return new Tables(IntStream.range(0, sizes.length / 2)
                .mapToObj(t -> new TableSize(sizes[2 * t], sizes[2 * t + 1]))
                .collect(ImmutableList.toImmutableList()));
    }

    /** People of whom nothing is known, and who is present in each round, from round 1. */
    public static GroupProblem.Builder people(GroupSizes size, String people, String... rounds) {
        return known(size, people, ".".repeat(people.length()), rounds);
    }

    /** The same, with a kind called x for each of the people; a dot if it is not known. */
    public static GroupProblem.Builder known(GroupSizes size, String people, String kinds, String... rounds) {
        return problem(
                size,
                people,
                letters(kinds).stream()
                        .<ImmutableMap<String, AttributeValue>>map(kind -> kind.equals(".")
                                ? ImmutableMap.of()
                                : ImmutableMap.of("x", AttributeValue.category(kind)))
                        .toList(),
                rounds);
    }

    /** The same, with a value of x for each of the people. */
    public static GroupProblem.Builder valued(
            GroupSizes size, String people, List<AttributeValue> values, String... rounds) {
        return problem(
                size, people, values.stream().map(v -> ImmutableMap.of("x", v)).toList(), rounds);
    }

    private static GroupProblem.Builder problem(
            GroupSizes size, String people, List<ImmutableMap<String, AttributeValue>> values, String... rounds) {
        GroupProblem.Builder problem = GroupProblem.builder().size(size);
        for (int i = 0; i < people.length(); i++) {
            problem.addParticipant(Participant.of(letters(people).get(i), values.get(i)));
        }
        for (int i = 0; i < rounds.length; i++) {
            problem.addRound(Round.of(i + 1, letters(rounds[i])));
        }
        return problem;
    }

    /** Numbers as values. */
    public static List<AttributeValue> numbers(long... numbers) {
        return Arrays.stream(numbers).mapToObj(AttributeValue::quantity).toList();
    }

    /** Letters of a word. */
    public static ImmutableList<String> letters(String word) {
        return word.chars().mapToObj(Character::toString).collect(ImmutableList.toImmutableList());
    }

    /** Groups of a round. */
    public static ImmutableList<ImmutableSet<String>> groups(String groups) {
        return Splitter.on(' ')
                .splitToStream(groups)
                .map(word -> word.equals("-") ? ImmutableSet.<String>of() : ImmutableSet.copyOf(letters(word)))
                .collect(ImmutableList.toImmutableList());
    }

    /** A round whose groups are given. */
    public static FixedRound given(int round, String groups) {
        return new FixedRound(round, groups(groups));
    }

    /** Pairs of people. */
    public static ImmutableList<ParticipantPair> pairs(String pairs) {
        return Splitter.on(' ')
                .splitToStream(pairs)
                .map(pair -> new ParticipantPair(pair.substring(0, 1), pair.substring(1)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Everybody seated, round after round. */
    public static Rounds seated(Crowd crowd, String... rounds) {
        return Rounds.of(crowd, plans(crowd, rounds));
    }

    /** The plan of each round. */
    public static ImmutableList<RoundPlan> plans(Crowd crowd, String... rounds) {
        return IntStream.range(0, rounds.length)
                .mapToObj(r -> new RoundPlan(crowd.number(r), plan(groups(rounds[r]))))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Group> plan(List<ImmutableSet<String>> groups) {
        return IntStream.range(0, groups.size())
                .mapToObj(t -> new Group(t + 1, groups.get(t), ImmutableMap.of(), ImmutableList.of()))
                .collect(ImmutableList.toImmutableList());
    }

    /** People by index, as they stand in the problem. */
    public static int[] indices(Crowd crowd, String people) {
        return crowd.indices(letters(people));
    }
}
