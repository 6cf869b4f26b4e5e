package dev.shien.domain.plan;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import java.util.OptionalLong;

/**
 * What a plan says about itself, so that anyone can recount it.
 *
 * @param rules every hard rule with whether it is kept, in a fixed order
 * @param terms the score term by term, in a fixed order
 * @param leastPenalty the least penalty that any plan has, where everything was tried
 * @param relaxed what every plan costs at least, as a relaxation of the whole problem shows, where one was worked out
 * @param iterations how many changes the search tried
 * @param stopped whether a limit of time cut the search short: it tried fewer changes than it was given, or went on faster than
 *     it would have; another machine may then come to another plan
 */
public record Certificate(
        ImmutableList<RuleCheck> rules,
        ImmutableList<ScoreTerm> terms,
        OptionalLong leastPenalty,
        OptionalLong relaxed,
        long iterations,
        boolean stopped) {

    /** The same of the plan, with this of the search. */
    public Certificate searched(long iterations, boolean stopped) {
        return new Certificate(rules, terms, leastPenalty, relaxed, iterations, stopped);
    }

    /** The same of a plan, with the least penalty that any plan has, where everything was tried. */
    public Certificate least(OptionalLong penalty) {
        return new Certificate(rules, terms, penalty, relaxed, iterations, stopped);
    }

    /** The same of a plan, with what every plan costs at least. */
    public Certificate relaxed(long bound) {
        return new Certificate(rules, terms, leastPenalty, OptionalLong.of(bound), iterations, stopped);
    }

    /** The certificate of a search that tried so many changes. */
    public static Certificate of(ImmutableList<RuleCheck> rules, ImmutableList<ScoreTerm> terms, long iterations) {
        return new Certificate(rules, terms, OptionalLong.empty(), OptionalLong.empty(), iterations, false);
    }

    /** Whether every hard rule is kept. */
    public boolean feasible() {
        return rules.stream().allMatch(RuleCheck::kept);
    }

    /** The rules that are broken. */
    public ImmutableList<RuleCheck> broken() {
        return rules.stream().filter(check -> !check.kept()).collect(ImmutableList.toImmutableList());
    }

    /** The penalty of the plan: the sum over the terms; 0 is the ideal. */
    public long penalty() {
        return terms.stream().mapToLong(ScoreTerm::penalty).reduce(0, Math::addExact);
    }

    /** The best bound known: no plan that keeps these rules has a smaller penalty. */
    public long bound() {
        return Math.max(
                Math.max(leastPenalty.orElse(0), relaxed.orElse(0)),
                terms.stream().mapToLong(ScoreTerm::penaltyBound).reduce(0, Math::addExact));
    }

    /** How far the plan may be from the best one: (penalty - bound) / max(penalty, 1), between 0 and 1. */
    public Rational gap() {
        return Rational.of(penalty() - bound(), Math.max(penalty(), 1));
    }
}
