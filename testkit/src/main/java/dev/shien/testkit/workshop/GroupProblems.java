package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.AttributeValue;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.GroupCount;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.GroupSizes;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.Tables;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small grouping problems of every shape, also such as cannot be solved. */
public final class GroupProblems {

    private static final int MOST_PEOPLE = 14;
    private static final int MOST_ROUNDS = 4;
    private static final int MOST_EXTRAS = 6;

    private GroupProblems() {}

    /** Any problem: absences, runs, given rounds and seats, a previous plan, sizes of all forms, all criteria. */
    public static Arbitrary<GroupProblem> any() {
        return Combinators.combine(people(), Arbitraries.integers().between(0, MOST_ROUNDS))
                .flatAs((people, rounds) -> people.isEmpty()
                        ? problems(people, Arbitraries.just(ImmutableList.of()))
                        : problems(people, presence(people.size(), rounds)))
                .withoutEdgeCases();
    }

    /** Problems so small that everything can be tried, see {@link ExhaustiveGroups}. */
    public static Arbitrary<GroupProblem> tiny() {
        return Arbitraries.of(
                        ImmutableList.of(2, 2, 3),
                        ImmutableList.of(2, 3, 2),
                        ImmutableList.of(3, 2, 2),
                        ImmutableList.of(2, 4, 1),
                        ImmutableList.of(3, 3, 1))
                .flatMap(shape -> even(shape.get(0), shape.get(1), shape.get(2), CriterionArbitraries.anyOf()))
                .withoutEdgeCases();
    }

    /** Problems in which everybody is always present and the sizes add up, so that a plan is near. */
    public static Arbitrary<GroupProblem> easy() {
        Arbitrary<Integer> groups = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> size = Arbitraries.integers().between(2, 4);
        return Combinators.combine(groups, size, Arbitraries.integers().between(1, MOST_ROUNDS))
                .flatAs((g, s, rounds) -> even(g, s, rounds, CriterionArbitraries.soft()))
                .withoutEdgeCases();
    }

    private static Arbitrary<GroupProblem> even(
            int groups, int size, int rounds, CriterionArbitraries.Strength strength) {
        Arbitrary<ImmutableList<Participant>> people =
                participant().list().ofSize(groups * size).map(GroupProblems::named);
        return people.flatMap(everybody -> CriterionArbitraries.criteria(everybody, strength)
                .map(criteria -> builder(everybody, rounds(everybody, everybody(everybody.size(), rounds)))
                        .size(new GroupSize(size, size, size))
                        .addAllCriteria(criteria)
                        .build()));
    }

    /** A problem whose attributes have scales. */
    static GroupProblem.Builder builder(ImmutableList<Participant> people, ImmutableList<Round> rounds) {
        return GroupProblem.builder()
                .addAllParticipants(people)
                .addAllRounds(rounds)
                .putAllAttributes(ImmutableMap.of(
                        "goal", AttributeScale.Kind.CATEGORY,
                        "kind", AttributeScale.Kind.CATEGORY,
                        "level", AttributeScale.Kind.QUANTITY,
                        "tags", AttributeScale.Kind.TAGS,
                        "step", new AttributeScale.Ordered(ImmutableList.of("low", "middle", "high"))));
    }

    private static Arbitrary<GroupProblem> problems(
            ImmutableList<Participant> people, Arbitrary<? extends List<List<Boolean>>> presence) {
        return Combinators.combine(
                        presence,
                        sizes(),
                        CriterionArbitraries.criteria(people, CriterionArbitraries.anyOf()),
                        Arbitraries.shuffle(people.stream().map(Participant::id).toList()),
                        Arbitraries.integers().between(0, MOST_EXTRAS))
                .as((present, size, criteria, shuffled, extras) -> {
                    ImmutableList<Round> rounds = rounds(people, present);
                    GroupProblem.Builder problem =
                            builder(people, rounds).size(size).addAllCriteria(criteria);
                    addExtras(problem, rounds, shuffled, extras);
                    return problem.build();
                });
    }

    private static void addExtras(
            GroupProblem.Builder problem, ImmutableList<Round> rounds, List<String> shuffled, int extras) {
        if (extras % 2 == 1 && rounds.size() >= 2) {
            problem.addRun(new RoundRun(1, Math.min(3, rounds.size())));
        }
        if (rounds.isEmpty()) {
            return;
        }
        ImmutableList<ImmutableSet<String>> cut = Lists.partition(shuffled, 2 + extras % 3).stream()
                .map(ImmutableSet::copyOf)
                .collect(ImmutableList.toImmutableList());
        if (extras == 2 || extras == 3) {
            problem.addFixed(new FixedRound(1, cut));
        }
        if (extras == 4 || extras == 5) {
            String first = rounds.get(0).present().iterator().next();
            problem.addSeat(new FixedSeat(1, first, 1));
            problem.addPrevious(new FixedRound(1, cut));
        }
    }

    private static Arbitrary<ImmutableList<Participant>> people() {
        return participant().list().ofMinSize(0).ofMaxSize(MOST_PEOPLE).map(GroupProblems::named);
    }

    /** With ids from p1. */
    static ImmutableList<Participant> named(List<Participant> people) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> Participant.of("p" + (i + 1), people.get(i).attributes()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Arbitrary<Participant> participant() {
        Arbitrary<AttributeValue> kind = Arbitraries.of("E", "G", "I").map(AttributeValue::category);
        Arbitrary<AttributeValue> level = Arbitraries.longs().between(-3, 7).map(AttributeValue::quantity);
        Arbitrary<AttributeValue> step = Arbitraries.of("low", "middle", "high").map(AttributeValue::category);
        Arbitrary<AttributeValue> tags =
                Arbitraries.of("x", "y", "z").set().map(names -> new AttributeValue.Tags(ImmutableSet.copyOf(names)));
        return Combinators.combine(kind, level, step, tags, Arbitraries.of(true, true, true, false))
                .as((k, l, s, t, known) -> Participant.of(
                        "p",
                        known
                                ? ImmutableMap.of("kind", k, "level", l, "step", s, "tags", t)
                                : ImmutableMap.of("level", l)));
    }

    /** Who is present: at least one in each round. */
    static Arbitrary<List<List<Boolean>>> presence(int people, int rounds) {
        return Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false))
                .list()
                .ofSize(people)
                .filter(present -> present.contains(true))
                .list()
                .ofSize(rounds);
    }

    private static List<List<Boolean>> everybody(int people, int rounds) {
        return Collections.nCopies(rounds, Collections.nCopies(people, true));
    }

    private static ImmutableList<Round> rounds(
            ImmutableList<Participant> people, List<? extends List<Boolean>> present) {
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

    private static Arbitrary<GroupSizes> sizes() {
        Arbitrary<Integer> more = Arbitraries.integers().between(0, 2);
        Arbitrary<Integer> least = Arbitraries.integers().between(1, 4);
        Arbitrary<TableSize> table = Combinators.combine(more, more).as((l, m) -> new TableSize(l, Math.max(1, l + m)));
        return Arbitraries.frequencyOf(
                Tuple.of(3, Combinators.combine(least, more, more).as((l, t, g) -> new GroupSize(l, l + t, l + t + g))),
                Tuple.of(1, least.map(GroupCount::new)),
                Tuple.of(
                        1, table.list().ofMinSize(1).ofMaxSize(5).map(list -> new Tables(ImmutableList.copyOf(list)))));
    }
}
