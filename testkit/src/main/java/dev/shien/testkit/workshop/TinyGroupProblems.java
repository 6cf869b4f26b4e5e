package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Problems of every shape that are so small that everything can be tried: sizes of all forms, absences, runs, given rounds and
 * seats, a previous plan, values that are not known or hold in one round alone, and all criteria, of which many are hard.
 */
public final class TinyGroupProblems {

    private static final int MOST_PEOPLE = 6;
    private static final int SEATINGS = 8;

    private TinyGroupProblems() {}

    /** Any of them, see {@link ExhaustiveGroups#canTry}. */
    public static Arbitrary<GroupProblem> any() {
        return Arbitraries.integers()
                .between(1, MOST_PEOPLE)
                .flatMap(people -> Arbitraries.integers()
                        .between(1, Math.max(1, Math.min(3, SEATINGS - people - people / 5)))
                        .flatMap(rounds -> problems(people, rounds)))
                .filter(ExhaustiveGroups::canTry)
                .withoutEdgeCases();
    }

    private static Arbitrary<GroupProblem> problems(int people, int rounds) {
        return Combinators.combine(
                        values(0.7).list().ofSize(people),
                        GroupProblems.presence(people, rounds),
                        values(0.3).list().ofSize(people).list().ofSize(rounds),
                        sizes())
                .flatAs((attributes, present, situations, size) -> {
                    ImmutableList<Participant> everybody = GroupProblems.named(
                            attributes.stream().map(a -> Participant.of("p", a)).toList());
                    GroupProblem bare = GroupProblems.builder(everybody, rounds(everybody, present, situations))
                            .size(size)
                            .build();
                    return withExtras(bare);
                });
    }

    private static Arbitrary<GroupProblem> withExtras(GroupProblem bare) {
        return Combinators.combine(
                        Arbitraries.of(false, false, true),
                        round(bare, 0.25),
                        round(bare, 0.35),
                        Arbitraries.shuffle(ids(bare)),
                        Arbitraries.integers().between(0, 2),
                        CriterionArbitraries.criteria(bare.participants(), CriterionArbitraries.oftenHard()))
                .as((run, fixed, previous, shuffled, seats, criteria) -> {
                    GroupProblem.Builder problem = copy(bare);
                    int last = bare.rounds().size();
                    if (run && last > 1) {
                        problem.addRun(new RoundRun(last == 3 && seats == 1 ? 2 : 1, seats == 2 ? 2 : last));
                    }
                    fixed.ifPresent(round -> problem.addFixed(new FixedRound(
                            round,
                            cut(shuffled.subList(Math.min(seats % 2, shuffled.size() - 1), shuffled.size()), 2))));
                    previous.ifPresent(round -> problem.addPrevious(new FixedRound(round, cut(shuffled, 1 + seats))));
                    return seated(problem.addAllCriteria(criteria).build(), shuffled, seats);
                });
    }

    private static GroupProblem.Builder copy(GroupProblem problem) {
        return GroupProblem.builder()
                .addAllParticipants(problem.participants())
                .addAllRounds(problem.rounds())
                .putAllAttributes(problem.attributes())
                .size(problem.size())
                .addAllRuns(problem.runs())
                .addAllFixed(problem.fixed())
                .addAllPrevious(problem.previous())
                .addAllCriteria(problem.criteria());
    }

    private static ImmutableList<String> ids(GroupProblem problem) {
        return problem.participants().stream().map(Participant::id).collect(ImmutableList.toImmutableList());
    }

    private static Arbitrary<Optional<Integer>> round(GroupProblem problem, double probability) {
        return Arbitraries.integers().between(1, problem.rounds().size()).optional(probability);
    }

    private static ImmutableList<ImmutableSet<String>> cut(List<String> ids, int size) {
        return Lists.partition(ids, size).stream().map(ImmutableSet::copyOf).collect(ImmutableList.toImmutableList());
    }

    /** With so many seats given, as far as there are tables that somebody must use. */
    private static GroupProblem seated(GroupProblem problem, List<String> shuffled, int seats) {
        ImmutableList<SharedRounds> open = SharedRounds.of(problem);
        if (open.isEmpty() || shuffled.get(0).equals("p1")) {
            return problem;
        }
        SharedRounds rounds = open.get(seats % open.size());
        if (!rounds.given().isEmpty()) {
            return problem;
        }
        Round round = rounds.open().get(0);
        int people = rounds.members().size();
        int tables = problem.size() instanceof GroupSize size
                ? people / size.least()
                : problem.size().groups(people).orElse(1);
        GroupProblem.Builder builder = copy(problem);
        shuffled.stream()
                .filter(round.present()::contains)
                .limit(seats)
                .forEach(id -> builder.addSeat(new FixedSeat(
                        round.number(), id, 1 + shuffled.indexOf(id) % Math.max(1, Math.min(2, tables)))));
        return builder.build();
    }

    /** Values of some attributes: each of them is known with this probability. */
    private static Arbitrary<ImmutableMap<String, AttributeValue>> values(double known) {
        Arbitrary<AttributeValue> kind = Arbitraries.of("E", "G").map(AttributeValue::category);
        Arbitrary<AttributeValue> level = Arbitraries.longs().between(-3, 7).map(AttributeValue::quantity);
        Arbitrary<AttributeValue> step = Arbitraries.of("low", "middle", "high").map(AttributeValue::category);
        Arbitrary<AttributeValue> tags =
                Arbitraries.of("x", "y", "z").set().map(names -> new AttributeValue.Tags(ImmutableSet.copyOf(names)));
        Arbitrary<AttributeValue> goal = Arbitraries.of("ledger", "policy").map(AttributeValue::category);
        return Combinators.combine(
                        kind.optional(known),
                        level.optional(known),
                        step.optional(known),
                        tags.optional(known),
                        goal.optional(known))
                .as((k, l, s, t, g) -> {
                    ImmutableMap.Builder<String, AttributeValue> values = ImmutableMap.builder();
                    k.ifPresent(value -> values.put("kind", value));
                    l.ifPresent(value -> values.put("level", value));
                    s.ifPresent(value -> values.put("step", value));
                    t.ifPresent(value -> values.put("tags", value));
                    g.ifPresent(value -> values.put("goal", value));
                    return values.buildOrThrow();
                });
    }

    private static ImmutableList<Round> rounds(
            ImmutableList<Participant> people,
            List<? extends List<Boolean>> present,
            List<? extends List<ImmutableMap<String, AttributeValue>>> situations) {
        return IntStream.range(0, present.size())
                .mapToObj(r -> round(people, r + 1, present.get(r), situations.get(r)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Round round(
            ImmutableList<Participant> people,
            int number,
            List<Boolean> present,
            List<ImmutableMap<String, AttributeValue>> situations) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        ImmutableMap.Builder<String, ImmutableMap<String, AttributeValue>> here = ImmutableMap.builder();
        for (int i = 0; i < people.size(); i++) {
            if (present.get(i)) {
                ids.add(people.get(i).id());
            }
            if (!situations.get(i).isEmpty()) {
                here.put(people.get(i).id(), situations.get(i));
            }
        }
        return new Round(number, ids.build(), here.buildOrThrow());
    }

    private static Arbitrary<GroupSizes> sizes() {
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> more = Arbitraries.integers().between(0, 2);
        Arbitrary<TableSize> table =
                Combinators.combine(more, few).as((l, m) -> new TableSize(l, l + m - (l > 0 ? 1 : 0)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, Combinators.combine(few, more, more).as((l, t, g) -> new GroupSize(l, l + t, l + t + g))),
                Tuple.of(1, few.map(GroupCount::new)),
                Tuple.of(
                        3, table.list().ofMinSize(1).ofMaxSize(3).map(list -> new Tables(ImmutableList.copyOf(list)))));
    }
}
