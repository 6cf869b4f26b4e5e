package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupSize;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * All groups of a small problem that keep every hard rule, found by trying everything: of any number and size that the problem
 * allows. In a run with given rounds everybody who sits in one of those stays at that table.
 */
public final class ExhaustiveGroups {

    /** In how many ways everybody may sit for a problem to be small. */
    private static final long SMALL = 4_000;

    private final GroupProblem problem;
    private final ImmutableList<SharedRounds> shared;
    private final ImmutableList<ParticipantPair> pairs;
    private final ImmutableList<CountedGroups> all;

    private ExhaustiveGroups(GroupProblem problem) {
        this.problem = problem;
        this.shared = SharedRounds.of(problem);
        this.pairs = GroupRecount.pairs(problem);
        List<ImmutableList<DivisionRecount>> each = shared.stream()
                .map(rounds -> Divisions.of(rounds).stream()
                        .map(division -> DivisionRecount.of(rounds, division, pairs))
                        .filter(this::keepsHardCriteria)
                        .collect(ImmutableList.toImmutableList()))
                .toList();
        DivisionRecount given = DivisionRecount.given(problem, pairs);
        this.all = Lists.cartesianProduct(each).stream()
                .flatMap(found -> counted(given, found).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** All groups of a problem; takes time in their number. */
    public static ExhaustiveGroups of(GroupProblem problem) {
        return new ExhaustiveGroups(problem);
    }

    /** The least penalty of groups that keep all hard rules; empty if there are none. */
    public static OptionalLong leastPenalty(GroupProblem problem) {
        return of(problem).leastPenalty();
    }

    /** Whether everything can be tried within milliseconds. */
    public static boolean canTry(GroupProblem problem) {
        return SharedRounds.of(problem).stream()
                        .mapToLong(Divisions::most)
                        .reduce(1, (some, more) -> Math.min(SMALL + 1, some * more))
                <= SMALL;
    }

    private boolean keepsHardCriteria(DivisionRecount division) {
        return IntStream.range(0, problem.criteria().size())
                .allMatch(
                        c -> !criterion(c).weight().hard() || division.against().get(c) == 0);
    }

    private Criterion criterion(int index) {
        return problem.criteria().get(index);
    }

    private Optional<CountedGroups> counted(DivisionRecount given, List<DivisionRecount> found) {
        ImmutableMap.Builder<Integer, RoundRecount> rounds = ImmutableMap.builder();
        rounds.putAll(given.rounds());
        found.forEach(division -> rounds.putAll(division.rounds()));
        MeetingRecount meetings = new MeetingRecount(inOrder(rounds.buildOrThrow()), pairs);
        return problem.criteria().stream()
                        .filter(criterion -> criterion.weight().hard() && MeetingRecount.counts(criterion))
                        .allMatch(meetings::kept)
                ? Optional.of(new CountedGroups(
                        found.stream().map(DivisionRecount::division).collect(ImmutableList.toImmutableList()),
                        amounts(Lists.asList(given, found.toArray(DivisionRecount[]::new)), meetings)))
                : Optional.empty();
    }

    private ImmutableList<RoundRecount> inOrder(ImmutableMap<Integer, RoundRecount> rounds) {
        return problem.rounds().stream()
                .map(round -> Objects.requireNonNull(rounds.get(round.number())))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableLongArray amounts(List<DivisionRecount> all, MeetingRecount meetings) {
        return ImmutableLongArray.copyOf(IntStream.range(0, problem.criteria().size())
                .mapToLong(c -> MeetingRecount.counts(criterion(c))
                        ? meetings.amount(criterion(c))
                        : all.stream()
                                .mapToLong(division -> division.against().get(c))
                                .sum()));
    }

    /** Whether there are no groups that keep all hard rules. */
    public boolean none() {
        return all.isEmpty();
    }

    /** Whether the groups of an answer are among them. */
    public boolean contains(GroupAnswer answer) {
        ImmutableList<Object> form = form(divisions(answer));
        return all.stream().anyMatch(groups -> form(groups.divisions()).equals(form));
    }

    private ImmutableList<Object> form(ImmutableList<Division> divisions) {
        return IntStream.range(0, divisions.size())
                .mapToObj(i -> divisions.get(i).form(shared.get(i).numbered()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Division> divisions(GroupAnswer answer) {
        return shared.stream().map(rounds -> rounds.divided(answer)).collect(ImmutableList.toImmutableList());
    }

    /** The least penalty; empty if there are none. */
    public OptionalLong leastPenalty() {
        return all.stream().mapToLong(this::penalty).min();
    }

    private long penalty(CountedGroups groups) {
        return IntStream.range(0, problem.criteria().size())
                .mapToLong(
                        c -> criterion(c).weight().points() * groups.amounts().get(c))
                .sum();
    }

    /**
     * The least that there is against a criterion; where the size of groups is a range, with as many of them in every round as
     * an answer has.
     *
     * @param code of a criterion that is not hard
     */
    public OptionalLong leastAmount(String code, GroupAnswer answer) {
        ImmutableList<Integer> numbers = numbers(divisions(answer));
        int[] index = IntStream.range(0, problem.criteria().size())
                .filter(c -> criterion(c).code().equals(code)
                        && !criterion(c).weight().hard())
                .toArray();
        return all.stream()
                .filter(groups -> numbers(groups.divisions()).equals(numbers))
                .mapToLong(groups -> groups.amounts().get(index[0]))
                .min();
    }

    private ImmutableList<Integer> numbers(ImmutableList<Division> divisions) {
        return divisions.stream()
                .map(division ->
                        problem.size() instanceof GroupSize ? division.groups().size() : 0)
                .collect(ImmutableList.toImmutableList());
    }
}
