package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.FixedSeat;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.LeftOut;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.domain.workshop.RoundRun;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import dev.shien.testkit.plan.Claims;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Recounts groups from the problem alone, the slow and plain way, and compares them with what the answer's certificate
 * claims.
 */
public final class GroupPlanCheck {

    private final GroupProblem problem;
    private final GroupAnswer answer;
    private final ImmutableList<SeatedRound> rounds;
    private final Claims claims;
    private final GroupRecount recount;

    private GroupPlanCheck(GroupProblem problem, GroupAnswer answer) {
        this.problem = problem;
        this.answer = answer;
        this.rounds = SeatedRound.of(answer);
        this.claims = new Claims(answer.certificate());
        this.recount = new GroupRecount(problem, rounds);
    }

    /** Everything in which the answer or its certificate is wrong; empty if all is as it says. */
    public static ImmutableList<String> faults(GroupProblem problem, GroupAnswer answer) {
        GroupPlanCheck check = new GroupPlanCheck(problem, answer);
        check.partition();
        if (check.claims.faults().isEmpty()) {
            check.rules();
            check.roles();
            check.score();
        }
        return check.claims.faults();
    }

    private void partition() {
        claims.require(
                answer.rounds().stream()
                        .map(RoundPlan::round)
                        .toList()
                        .equals(problem.rounds().stream().map(Round::number).toList()),
                "The answer must have the rounds of the problem");
        for (int i = 0; i < Math.min(answer.rounds().size(), problem.rounds().size()); i++) {
            Round round = problem.rounds().get(i);
            RoundPlan planned = answer.rounds().get(i);
            given(round.number()).ifPresentOrElse(given -> given(given, planned), () -> partition(round, planned));
        }
    }

    private void given(FixedRound given, RoundPlan planned) {
        for (Group group : planned.groups()) {
            claims.require(
                    group.number() <= given.groups().size()
                            && given.groups().get(group.number() - 1).equals(group.members()),
                    "Group " + group.number() + " of given round " + given.round() + " has changed");
        }
        claims.require(
                planned.groups().size()
                        == given.groups().stream().filter(g -> !g.isEmpty()).count(),
                "Given round " + given.round() + " has other groups");
    }

    private void partition(Round round, RoundPlan planned) {
        Set<String> seen = new HashSet<>();
        for (Group group : planned.groups()) {
            claims.require(!group.members().isEmpty(), "Group without members in round " + round.number());
            group.members().forEach(id -> claims.require(seen.add(id), id + " twice in round " + round.number()));
        }
        for (LeftOut leftOut : leftOut(round.number())) {
            claims.require(seen.add(leftOut.participant()), leftOut.participant() + " is seated and left out");
            claims.require(!leftOut.reasons().isEmpty(), leftOut.participant() + " left out without a reason");
        }
        claims.require(
                seen.equals(round.present()),
                "Round " + round.number() + " seats " + seen + " instead of " + round.present());
    }

    private ImmutableList<LeftOut> leftOut(int round) {
        return answer instanceof NoGroupPlan none
                ? none.leftOut().stream().filter(l -> l.round() == round).collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private void rules() {
        claims.rule(
                "workshop.everyone-seated",
                problem.rounds().stream()
                        .allMatch(round -> leftOut(round.number()).isEmpty()));
        claims.rule("workshop.group-size", new SizeCheck(problem, rounds).kept());
        claims.rule("workshop.runs", problem.runs().stream().allMatch(this::stays));
        claims.rule("workshop.seats", problem.seats().stream().allMatch(this::sits));
        for (Criterion criterion : problem.criteria()) {
            if (criterion.weight().hard()) {
                claims.rule(criterion.code(), recount.kept(criterion));
            }
        }
    }

    private boolean sits(FixedSeat seat) {
        return answer.rounds().stream()
                .filter(round -> round.round() == seat.round())
                .flatMap(round -> round.groups().stream())
                .anyMatch(g -> g.number() == seat.table() && g.members().contains(seat.participant()));
    }

    /** Open rounds of a run have the groups of each other, and of the last round that is given. */
    private boolean stays(RoundRun run) {
        int[] all = IntStream.range(0, rounds.size())
                .filter(r -> run.contains(problem.rounds().get(r).number()))
                .toArray();
        int[] open = IntStream.of(all).filter(r -> given(number(r)).isEmpty()).toArray();
        int lastGiven = IntStream.of(all)
                .filter(r -> given(number(r)).isPresent())
                .max()
                .orElse(-1);
        return recount.pairs().stream()
                .allMatch(pair -> IntStream.of(open)
                        .allMatch(one -> IntStream.of(all)
                                .filter(other -> given(number(other)).isEmpty() || other == lastGiven)
                                .allMatch(other -> agree(pair, one, other))));
    }

    private int number(int round) {
        return problem.rounds().get(round).number();
    }

    private boolean agree(ParticipantPair pair, int one, int other) {
        boolean inBoth = IntStream.of(one, other)
                .allMatch(r -> rounds.get(r).seats(pair.one()) && rounds.get(r).seats(pair.other()));
        return !inBoth || rounds.get(one).together(pair) == rounds.get(other).together(pair);
    }

    /** Whoever has a role can take it, and every group has one who can. */
    private void roles() {
        for (Criterion criterion : problem.criteria()) {
            if (criterion instanceof RoleInEveryGroup role) {
                for (int round = 0; round < rounds.size(); round++) {
                    roles(role, round);
                }
            }
        }
    }

    private void roles(RoleInEveryGroup role, int round) {
        for (Group group : answer.rounds().get(round).groups()) {
            ImmutableSet<String> able = group.members().stream()
                    .filter(id -> recount.able(role, round, id))
                    .collect(ImmutableSet.toImmutableSet());
            Optional<String> holder = Optional.ofNullable(group.roles().get(role.role()));
            claims.require(
                    holder.map(able::contains).orElse(able.isEmpty()),
                    "Role " + role.role() + " of group " + group.number() + " in round " + number(round) + " is with "
                            + holder + ", able are " + able);
        }
    }

    private void score() {
        ImmutableList<Criterion> soft = problem.criteria().stream()
                .filter(criterion -> !criterion.weight().hard())
                .collect(ImmutableList.toImmutableList());
        soft.forEach(criterion -> claims.term(criterion.code(), recount.amount(criterion)));
        claims.require(
                answer.certificate().terms().size() == soft.size(),
                "The score must have a term for each criterion that is not hard");
        claims.require(
                Sets.newHashSet(answer.certificate().rules()).size()
                        == answer.certificate().rules().size(),
                "No rule must be checked twice");
    }

    private Optional<FixedRound> given(int round) {
        return problem.fixed().stream().filter(f -> f.round() == round).findFirst();
    }
}
