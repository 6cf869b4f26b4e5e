package dev.shien.benchmarks.workshop;

import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;

/** The objective for Timefold counted anew, beside which the fast one is checked. */
public final class TimefoldRecount implements EasyScoreCalculator<TimefoldPlan, SimpleLongScore> {

    @Override
    public SimpleLongScore calculateScore(TimefoldPlan plan) {
        return SimpleLongScore.of(-plan.instance.objective(plan.groups()));
    }
}
