package dev.shien.benchmarks.visit;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import dev.shien.domain.plan.ScoreTerm;
import java.util.List;

/**
 * The rules between visits and the score, as streams: hard is what is broken, medium how many visits are not placed, soft the
 * very terms of {@link dev.shien.domain.visit.VisitWeights}, so far as made-up problems ask for them.
 */
public final class TimefoldRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            unplaced(factory),
            places(factory),
            clashes(factory),
            travel(factory),
            weeks(factory),
            order(factory),
            experts(factory),
            load(factory)
        };
    }

    private static Constraint unplaced(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(TimefoldVisit.class)
                .filter(visit -> visit.getPlace() == null)
                .penalize(HardMediumSoftLongScore.ONE_MEDIUM)
                .asConstraint("unplaced");
    }

    private static Constraint places(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, TimefoldVisit::cost)
                .asConstraint("places");
    }

    private static BiConstraintStream<TimefoldDay, List<TimefoldVisit>> days(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class).groupBy(TimefoldVisit::day, ConstraintCollectors.toList());
    }

    private static Constraint clashes(ConstraintFactory factory) {
        return days(factory)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TimefoldTour::breaches)
                .asConstraint("clashes");
    }

    private static Constraint travel(ConstraintFactory factory) {
        return days(factory)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, TimefoldTour::travel)
                .asConstraint("travel");
    }

    private static Constraint weeks(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .filter(visit -> visit.expert().weekLimited())
                .groupBy(TimefoldVisit::expert, visit -> visit.day().week, ConstraintCollectors.count())
                .filter((expert, week, count) -> count > expert.greatestPerWeek)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (expert, week, count) -> count - expert.greatestPerWeek)
                .asConstraint("weeks");
    }

    private static Constraint order(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .join(
                        TimefoldVisit.class,
                        Joiners.equal(TimefoldVisit::companyId),
                        Joiners.lessThan(TimefoldVisit::number))
                .filter((first, second) -> missing(first, second) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TimefoldRules::missing)
                .asConstraint("order");
    }

    /** How many days are missing to the least gap between two visits. */
    private static long missing(TimefoldVisit first, TimefoldVisit second) {
        return Math.max(0, first.day().day + second.task.phase.leastGapDays() - second.day().day);
    }

    private static Constraint experts(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .groupBy(
                        TimefoldVisit::model,
                        TimefoldVisit::companyId,
                        ConstraintCollectors.countDistinct(TimefoldVisit::expert))
                .filter((model, company, experts) -> experts > 1)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        (model, company, experts) ->
                                ScoreTerm.UNIT * model.problem.weights().sameExpert() * (experts - 1))
                .asConstraint("experts");
    }

    private static Constraint load(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .groupBy(TimefoldVisit::model, TimefoldVisit::expert, ConstraintCollectors.count())
                .filter((model, expert, load) -> load > model.share)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        (model, expert, load) ->
                                ScoreTerm.UNIT * model.problem.weights().evenLoad() * (load - model.share))
                .asConstraint("load");
    }
}
