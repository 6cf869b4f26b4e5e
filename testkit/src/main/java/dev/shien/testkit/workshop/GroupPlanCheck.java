package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.workshop.ApartPair;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.LeftOut;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.testkit.plan.Claims;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Recounts a plan of groups from the problem alone, the slow and plain way, and compares it with what the plan's
 * certificate claims.
 */
public final class GroupPlanCheck {

    private final GroupProblem problem;
    private final GroupPlan plan;
    private final Claims claims;
    private final GroupRecount recount;

    private GroupPlanCheck(GroupProblem problem, GroupPlan plan) {
        this.problem = problem;
        this.plan = plan;
        this.claims = new Claims(plan.certificate());
        this.recount = new GroupRecount(problem, Replanning.members(plan));
    }

    /** Everything in which the plan or its certificate is wrong; empty if all is as it says. */
    public static ImmutableList<String> faults(GroupProblem problem, GroupPlan plan) {
        GroupPlanCheck check = new GroupPlanCheck(problem, plan);
        check.partition();
        if (check.claims.faults().isEmpty()) {
            check.rules();
            check.score();
        }
        return check.claims.faults();
    }

    private void partition() {
        claims.require(
                plan.rounds().stream()
                        .map(RoundPlan::round)
                        .toList()
                        .equals(problem.rounds().stream().map(Round::number).toList()),
                "The plan must have the rounds of the problem");
        for (int i = 0; i < Math.min(plan.rounds().size(), problem.rounds().size()); i++) {
            partition(problem.rounds().get(i), plan.rounds().get(i));
        }
    }

    private void partition(Round round, RoundPlan planned) {
        Set<String> seen = new HashSet<>();
        for (Group group : planned.groups()) {
            claims.require(!group.members().isEmpty(), "Group without members in round " + round.number());
            claims.require(!group.reasons().isEmpty() || problem.criteria().isEmpty(), "Group without reasons");
            group.members().forEach(id -> claims.require(seen.add(id), id + " twice in round " + round.number()));
        }
        for (LeftOut leftOut : planned.leftOut()) {
            claims.require(seen.add(leftOut.participant()), leftOut.participant() + " is seated and left out");
            claims.require(!leftOut.reasons().isEmpty(), leftOut.participant() + " left out without a reason");
        }
        Optional<FixedRound> given = given(round.number());
        Set<String> expected = given.isPresent()
                ? Sets.union(
                        round.present(),
                        given.get().groups().stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet()))
                : round.present();
        claims.require(seen.equals(expected), "Round " + round.number() + " seats " + seen + " instead of " + expected);
    }

    private void rules() {
        claims.rule(
                "workshop.everyone-seated",
                plan.rounds().stream().allMatch(r -> r.leftOut().isEmpty()));
        claims.rule(
                "workshop.group-size",
                groups().stream()
                        .mapToInt(g -> g.members().size())
                        .allMatch(n -> problem.size().least() <= n
                                && n <= problem.size().greatest()));
        claims.rule("workshop.apart", problem.apart().stream().allMatch(this::neverTogether));
        claims.rule(
                "workshop.greatest-meetings",
                recount.pairs().stream()
                        .allMatch(p -> recount.meetings(p)
                                <= problem.greatestMeetings().orElse(Integer.MAX_VALUE)));
        claims.rule("workshop.runs", problem.runs().stream().allMatch(this::stays));
        claims.rule("workshop.given", problem.fixed().stream().allMatch(this::unchanged));
    }

    private boolean neverTogether(ApartPair pair) {
        return groups().stream().noneMatch(g -> g.members().containsAll(ImmutableList.of(pair.one(), pair.other())));
    }

    private boolean stays(RoundRun run) {
        int[] rounds = IntStream.range(0, plan.rounds().size())
                .filter(r -> run.contains(plan.rounds().get(r).round()))
                .toArray();
        return recount.pairs().stream().allMatch(pair -> stays(rounds, pair));
    }

    private boolean stays(int[] rounds, GroupRecount.Pair pair) {
        return IntStream.of(rounds)
                        .filter(r -> recount.seated(r, pair.one()) && recount.seated(r, pair.other()))
                        .mapToObj(r -> recount.together(r, pair))
                        .distinct()
                        .count()
                <= 1;
    }

    private boolean unchanged(FixedRound given) {
        RoundPlan planned = plan.rounds().stream()
                .filter(r -> r.round() == given.round())
                .findFirst()
                .orElseThrow();
        Set<Set<String>> groups = new HashSet<>();
        planned.groups().forEach(g -> groups.add(g.members()));
        Set<Set<String>> expected = new HashSet<>();
        given.groups().stream().filter(g -> !g.isEmpty()).forEach(expected::add);
        return groups.equals(expected);
    }

    private void score() {
        for (Criterion criterion : problem.criteria()) {
            claims.term(GroupRecount.code(criterion), recount.amount(criterion));
        }
        claims.require(
                plan.certificate().terms().size() == problem.criteria().size(),
                "The score must have a term for each criterion");
    }

    private ImmutableList<Group> groups() {
        return plan.rounds().stream().flatMap(r -> r.groups().stream()).collect(ImmutableList.toImmutableList());
    }

    private Optional<FixedRound> given(int round) {
        return problem.fixed().stream().filter(f -> f.round() == round).findFirst();
    }
}
