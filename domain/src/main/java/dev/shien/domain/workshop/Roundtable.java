package dev.shien.domain.workshop;

import static dev.shien.domain.workshop.GroupProblemCheck.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.FewRepeats;
import java.util.function.Function;

/**
 * The roundtable after the workshops (座談会, requirement R58): whoever wants to comes, and sits with others than in the
 * groups of the workshops.
 */
public final class Roundtable {

    private Roundtable() {}

    /**
     * The problem of a roundtable at which people meet others than in their groups: meetings that repeat should be few, and
     * who is kept apart in the workshops is kept apart here.
     *
     * @see #problem(GroupProblem, GroupPlan, int, ImmutableSet, GroupSizes, ImmutableList)
     */
    public static GroupProblem problem(
            GroupProblem problem, GroupPlan plan, int number, ImmutableSet<String> volunteers, GroupSizes size) {
        ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
        problem.criteria().stream().filter(Apart.class::isInstance).forEach(criteria::add);
        return problem(
                problem,
                plan,
                number,
                volunteers,
                size,
                criteria.add(new FewRepeats(1)).build());
    }

    /**
     * The problem of a roundtable: all rounds of the plan are given, so that their meetings count, and one more is open. Of
     * the problem of the workshops the participants, rounds, runs and attributes stay; its criteria do not, nor does its size.
     * Situations of its rounds are not those of the roundtable.
     *
     * @param problem the problem of the workshops
     * @param plan the plan that answers it
     * @param number the number of the roundtable, greater than those of all rounds
     * @param volunteers the ids of those who come, at least one
     * @param size how many groups there are at the roundtable and how large they are
     * @param criteria what makes its groups good
     * @throws IllegalArgumentException if nobody comes, a volunteer is no participant, the number is not after the last
     *     round, or the plan has other rounds than the problem; it names which
     */
    public static GroupProblem problem(
            GroupProblem problem,
            GroupPlan plan,
            int number,
            ImmutableSet<String> volunteers,
            GroupSizes size,
            ImmutableList<Criterion> criteria) {
        ImmutableSet<Integer> rounds = numbers(problem.rounds(), Round::number);
        require(
                rounds.equals(numbers(plan.rounds(), RoundPlan::round)),
                "The plan must have the rounds of the problem, which are " + rounds + ", was "
                        + numbers(plan.rounds(), RoundPlan::round));
        int last = rounds.stream().mapToInt(Integer::intValue).max().orElse(0);
        require(number > last, "The roundtable must be after the last round " + last + ", was number " + number);
        comes(problem, volunteers);
        GroupProblem held = Replanning.of(problem, plan, rounds::contains);
        return GroupProblem.builder()
                .addAllParticipants(held.participants())
                .addAllRounds(held.rounds())
                .addRound(Round.of(number, volunteers))
                .putAllAttributes(held.attributes())
                .size(size)
                .addAllRuns(held.runs().stream()
                        .map(run -> new RoundRun(run.from(), Math.min(run.to(), last)))
                        .collect(ImmutableList.toImmutableList()))
                .addAllFixed(held.fixed())
                .addAllCriteria(criteria)
                .build();
    }

    private static void comes(GroupProblem problem, ImmutableSet<String> volunteers) {
        require(!volunteers.isEmpty(), "Nobody comes to the roundtable; expected at least one volunteer");
        ImmutableSet<String> ids =
                problem.participants().stream().map(Participant::id).collect(ImmutableSet.toImmutableSet());
        volunteers.forEach(id -> require(ids.contains(id), "Volunteer '" + id + "' is no participant"));
    }

    private static <T> ImmutableSet<Integer> numbers(ImmutableList<T> rounds, Function<T, Integer> number) {
        return rounds.stream().map(number).collect(ImmutableSet.toImmutableSet());
    }
}
