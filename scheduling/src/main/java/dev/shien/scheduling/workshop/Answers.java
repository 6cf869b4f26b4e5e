package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.LeftOut;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.domain.workshop.RoundPlan;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.crowd.SeatSentences;
import dev.shien.scheduling.internal.measure.Bounds;
import dev.shien.scheduling.internal.measure.Measure;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Turns what the search found into an answer: groups with their reasons, rules, score and bounds. */
final class Answers {

    private final Crowd crowd;
    private final Layout layout;
    private final ImmutableList<Measure> measures;
    private final Rounds rounds;

    Answers(Crowd crowd, Layout layout, ImmutableList<Measure> measures, Rounds rounds) {
        this.crowd = crowd;
        this.layout = layout;
        this.measures = measures;
        this.rounds = rounds;
    }

    /**
     * The answer; what its certificate says of the search is that none was made.
     *
     * @param proven whether no other seating is better
     */
    GroupAnswer answer(boolean proven) {
        ImmutableList<RuleCheck> rules = RuleChecks.of(crowd, layout, measures, rounds);
        boolean feasible = rules.stream().allMatch(RuleCheck::kept);
        ImmutableList<ScoreTerm> terms = score(feasible);
        OptionalLong least = feasible && proven && layout.looksAtAllSizes()
                ? OptionalLong.of(terms.stream().mapToLong(ScoreTerm::penalty).sum())
                : OptionalLong.empty();
        Certificate certificate = Certificate.of(rules, terms, 0).least(least);
        return feasible
                ? new GroupPlan(plans(), certificate)
                : new NoGroupPlan(ImmutableList.of(), leftOut(), plans(), certificate);
    }

    /** The terms of the score; groups that break a rule can have less than the bounds. */
    private ImmutableList<ScoreTerm> score(boolean feasible) {
        Bounds bounds = new Bounds(crowd, layout, rounds);
        return measures.stream()
                .filter(measure -> !measure.criterion().weight().hard())
                .map(measure -> term(measure, bounds, feasible))
                .collect(ImmutableList.toImmutableList());
    }

    private ScoreTerm term(Measure measure, Bounds bounds, boolean feasible) {
        long amount = measure.amount(rounds);
        long bound = measure.bound(rounds, bounds);
        return new ScoreTerm(
                measure.criterion().code(),
                measure.counted(),
                measure.criterion().weight().points(),
                amount,
                feasible ? bound : Math.min(amount, bound));
    }

    private ImmutableList<RoundPlan> plans() {
        Roles roles = Roles.of(crowd, measures, rounds);
        GroupReasons reasons = new GroupReasons(crowd, measures);
        return IntStream.range(0, crowd.rounds())
                .mapToObj(round -> plan(round, roles, reasons.next(rounds.tables(round))))
                .collect(ImmutableList.toImmutableList());
    }

    private RoundPlan plan(int round, Roles roles, ImmutableList<ImmutableList<Reason>> reasons) {
        int[][] tables = rounds.tables(round);
        return new RoundPlan(
                crowd.number(round),
                IntStream.range(0, tables.length)
                        .filter(t -> tables[t].length > 0)
                        .mapToObj(t -> new Group(t + 1, rounds.ids(tables[t]), roles.at(round, t), reasons.get(t)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<LeftOut> leftOut() {
        ImmutableList.Builder<LeftOut> all = ImmutableList.builder();
        for (int round = 0; round < crowd.rounds(); round++) {
            int r = round;
            int people = crowd.presentInRun(r);
            IntStream.range(0, crowd.people())
                    .filter(p -> layout.leftOut(r, p))
                    .mapToObj(p -> new LeftOut(
                            crowd.number(r),
                            crowd.id(p),
                            SeatSentences.leftOut(people, crowd.problem().size())))
                    .forEach(all::add);
        }
        return all.build();
    }
}
