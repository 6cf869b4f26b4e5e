package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.shien.domain.workshop.ApartPair;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small grouping problems of every shape, also such as cannot be solved. */
public final class GroupProblems {

    private static final int MOST_PEOPLE = 14;
    private static final int MOST_ROUNDS = 4;

    private GroupProblems() {}

    /** Any problem: absences, runs, given rounds, pairs kept apart, limited meetings, all criteria. */
    public static Arbitrary<GroupProblem> any() {
        return Combinators.combine(people(), Arbitraries.integers().between(0, MOST_ROUNDS))
                .flatAs((people, rounds) -> problems(people, presence(people.size(), rounds)))
                .withoutEdgeCases();
    }

    /** Problems so small that everything can be tried, see {@link ExhaustiveGroups}. */
    public static Arbitrary<GroupProblem> tiny() {
        return Arbitraries.of(ImmutableList.of(2, 2, 3), ImmutableList.of(2, 3, 2), ImmutableList.of(3, 2, 2))
                .flatMap(shape -> even(shape.get(0), shape.get(1), shape.get(2)))
                .withoutEdgeCases();
    }

    /** Problems in which everybody is always present and the sizes add up, so that a complete plan is near. */
    public static Arbitrary<GroupProblem> easy() {
        Arbitrary<Integer> groups = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> size = Arbitraries.integers().between(2, 4);
        return Combinators.combine(groups, size, Arbitraries.integers().between(1, MOST_ROUNDS))
                .flatAs(GroupProblems::even)
                .withoutEdgeCases();
    }

    private static Arbitrary<GroupProblem> even(int groups, int size, int rounds) {
        Arbitrary<ImmutableList<Participant>> people =
                participant().list().ofSize(groups * size).map(GroupProblems::named);
        return Combinators.combine(people, criteria())
                .as((everybody, criteria) -> GroupProblem.builder()
                        .addAllParticipants(everybody)
                        .addAllRounds(rounds(everybody, everybody(everybody.size(), rounds)))
                        .size(new GroupSize(size, size, size))
                        .addAllCriteria(criteria)
                        .build());
    }

    private static Arbitrary<GroupProblem> problems(
            ImmutableList<Participant> people, Arbitrary<List<List<Boolean>>> presence) {
        return Combinators.combine(
                        presence,
                        sizes(),
                        criteria(),
                        apart(people),
                        meetings(),
                        Arbitraries.integers().between(0, 3))
                .flatAs((present, size, criteria, apart, meetings, extras) -> given(people, present.size(), extras)
                        .map(given -> {
                            GroupProblem.Builder problem = GroupProblem.builder()
                                    .addAllParticipants(people)
                                    .addAllRounds(rounds(people, present))
                                    .size(size)
                                    .addAllCriteria(criteria)
                                    .addAllApart(apart)
                                    .addAllFixed(given);
                            meetings.ifPresent(problem::greatestMeetings);
                            if (extras % 2 == 1 && present.size() >= 2) {
                                problem.addRun(new RoundRun(1, Math.min(3, present.size())));
                            }
                            return problem.build();
                        }));
    }

    private static Arbitrary<ImmutableList<Participant>> people() {
        return participant().list().ofMinSize(0).ofMaxSize(MOST_PEOPLE).map(GroupProblems::named);
    }

    private static ImmutableList<Participant> named(List<Participant> people) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> Participant.of("p" + (i + 1), people.get(i).attributes()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Arbitrary<Participant> participant() {
        Arbitrary<AttributeValue> kind = Arbitraries.of("E", "G", "I").map(AttributeValue::category);
        Arbitrary<AttributeValue> level = Arbitraries.longs().between(-3, 7).map(AttributeValue::quantity);
        Arbitrary<AttributeValue> tags =
                Arbitraries.of("x", "y", "z").set().map(names -> new AttributeValue.Tags(ImmutableSet.copyOf(names)));
        return Combinators.combine(kind, level, tags, Arbitraries.of(true, true, true, false))
                .as((k, l, t, known) -> Participant.of(
                        "p", known ? ImmutableMap.of("kind", k, "level", l, "tags", t) : ImmutableMap.of("level", l)));
    }

    private static Arbitrary<List<List<Boolean>>> presence(int people, int rounds) {
        return Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false))
                .list()
                .ofSize(people)
                .list()
                .ofSize(rounds);
    }

    private static List<List<Boolean>> everybody(int people, int rounds) {
        return Collections.nCopies(rounds, Collections.nCopies(people, true));
    }

    private static ImmutableList<Round> rounds(ImmutableList<Participant> people, List<List<Boolean>> present) {
        return IntStream.range(0, present.size())
                .mapToObj(r -> round(people, r + 1, present.get(r)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Round round(ImmutableList<Participant> people, int number, List<Boolean> present) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        ImmutableMap.Builder<String, ImmutableMap<String, AttributeValue>> situations = ImmutableMap.builder();
        for (int i = 0; i < people.size(); i++) {
            String id = people.get(i).id();
            if (present.get(i)) {
                ids.add(id);
            }
            String goal = (i + number) % 3 == 0 ? "ledger" : "policy";
            situations.put(id, ImmutableMap.of("goal", AttributeValue.category(goal)));
        }
        return new Round(number, ids.build(), situations.buildOrThrow());
    }

    private static Arbitrary<GroupSize> sizes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as((least, toTarget, toGreatest) ->
                        new GroupSize(least, least + toTarget, least + toTarget + toGreatest));
    }

    private static Arbitrary<List<Criterion>> criteria() {
        Arbitrary<Criterion> criterion = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.longs().between(0, 20))
                .as((which, weight) -> switch (which) {
                    case 0 -> new Criterion.Alike("goal", weight);
                    case 1 -> new Criterion.Alike("level", weight);
                    case 2 -> new Criterion.Spread("level", weight);
                    case 3 -> new Criterion.Spread("goal", weight);
                    default -> new Criterion.FewRepeats(weight);
                });
        return criterion.list().ofMaxSize(4).uniqueElements(c -> c.getClass().getSimpleName() + c.about());
    }

    private static Arbitrary<List<ApartPair>> apart(ImmutableList<Participant> people) {
        if (people.size() < 2) {
            return Arbitraries.just(ImmutableList.of());
        }
        return Arbitraries.integers()
                .between(0, people.size() - 2)
                .list()
                .ofMaxSize(3)
                .map(firsts -> firsts.stream()
                        .map(i -> new ApartPair(
                                people.get(i).id(), people.get(i + 1).id()))
                        .distinct()
                        .toList());
    }

    private static Arbitrary<Optional<Integer>> meetings() {
        return Arbitraries.of(Optional.empty(), Optional.empty(), Optional.of(1), Optional.of(2));
    }

    /** Sometimes the first round is given, cut into groups of two or three. */
    private static Arbitrary<ImmutableList<FixedRound>> given(
            ImmutableList<Participant> people, int rounds, int extras) {
        if (rounds == 0 || extras < 2) {
            return Arbitraries.just(ImmutableList.of());
        }
        return Arbitraries.shuffle(people.stream().map(Participant::id).toList())
                .map(ids -> ImmutableList.of(new FixedRound(
                        1,
                        Lists.partition(ids, extras).stream()
                                .map(ImmutableSet::copyOf)
                                .collect(ImmutableList.toImmutableList()))));
    }
}
