package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.Criterion;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.Likeness;
import dev.shien.domain.workshop.RoundPlan;

/** Counts the score of groups term by term, each with its bound. */
final class Score {

    private final Crowd crowd;
    private final ImmutableList<RoundPlan> rounds;
    private final boolean feasible;
    private final Bounds bounds;

    private Score(Crowd crowd, ImmutableList<RoundPlan> rounds, boolean feasible) {
        this.crowd = crowd;
        this.rounds = rounds;
        this.feasible = feasible;
        this.bounds = new Bounds(crowd, rounds);
    }

    /**
     * The terms of a plan.
     *
     * @param feasible whether the plan keeps the hard rules; one that does not can have less than the bounds
     */
    static ImmutableList<ScoreTerm> of(Crowd crowd, ImmutableList<RoundPlan> rounds, boolean feasible) {
        Score score = new Score(crowd, rounds, feasible);
        return crowd.problem.criteria().stream().map(score::term).collect(ImmutableList.toImmutableList());
    }

    /** All meetings of a plan. */
    static Meetings meetings(Crowd crowd, ImmutableList<RoundPlan> rounds) {
        Meetings meetings = new Meetings(crowd);
        for (int round = 0; round < rounds.size(); round++) {
            meetings.add(
                    round,
                    rounds.get(round).groups().stream().map(Group::members).toList());
        }
        return meetings;
    }

    private ScoreTerm term(Criterion criterion) {
        return criterion.about().map(attribute -> pairs(criterion, attribute)).orElseGet(() -> repeats(criterion));
    }

    private ScoreTerm repeats(Criterion criterion) {
        long amount = ScoreTerm.UNIT * meetings(crowd, rounds).repeats();
        return new ScoreTerm(
                "workshop.repeats",
                Text.of("2回目以降の同席の数", "Meetings of a pair beyond the first"),
                criterion.weight(),
                amount,
                bound(amount, ScoreTerm.UNIT * bounds.repeats()));
    }

    private ScoreTerm pairs(Criterion criterion, String attribute) {
        long amount = 0;
        long bound = 0;
        for (int round = 0; round < rounds.size(); round++) {
            Likeness likeness = Likeness.of(crowd.problem, crowd.round(round), attribute);
            long here = 0;
            for (Group group : rounds.get(round).groups()) {
                here += amount(criterion, likeness, group.members().asList());
            }
            amount += here;
            bound += crowd.fixed(round).isPresent() ? here : bounds.pairs(round, criterion, likeness);
        }
        boolean alike = criterion instanceof Criterion.Alike;
        return new ScoreTerm(
                (alike ? "workshop.alike." : "workshop.spread.") + attribute,
                alike
                        ? Text.of("同じグループで「" + attribute + "」が違う組の数", "Pairs of a group that differ in " + attribute)
                        : Text.of(
                                "同じグループで「" + attribute + "」が同じ組の数", "Pairs of a group that are alike in " + attribute),
                criterion.weight(),
                amount,
                bound(amount, bound));
    }

    private long bound(long amount, long bound) {
        return feasible ? bound : Math.min(amount, bound);
    }

    private static long amount(Criterion criterion, Likeness likeness, ImmutableList<String> members) {
        long amount = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                amount += PairCosts.amount(criterion, likeness.difference(members.get(i), members.get(j)));
            }
        }
        return amount;
    }
}
