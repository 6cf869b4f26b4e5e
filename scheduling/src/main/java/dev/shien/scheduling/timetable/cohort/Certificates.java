package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.ScoreTerm;
import java.util.Arrays;
import java.util.OptionalLong;

/** What a draft says about itself. */
final class Certificates {

    private final Draft draft;
    private final Board board;

    private Certificates(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
    }

    /** The certificate of a draft. */
    static Certificate of(Draft draft, OptionalLong leastPenalty) {
        Certificates of = new Certificates(draft);
        ImmutableList<Breach> breaches = Breaches.of(draft);
        return Certificate.of(of.rules(breaches), of.terms(breaches.isEmpty()), 0)
                .least(leastPenalty);
    }

    private ImmutableList<RuleCheck> rules(ImmutableList<Breach> breaches) {
        Sentences sentences = new Sentences(draft);
        return Arrays.stream(HardRule.values())
                .map(rule -> RuleCheck.of(
                        rule.kept(),
                        breaches.stream()
                                .filter(breach -> breach.rule() == rule)
                                .map(sentences::of)
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    /** The terms that are asked; a bound is of plans that keep the rules, so that a draft that does not may have less. */
    private ImmutableList<ScoreTerm> terms(boolean feasible) {
        Count count = new Count(draft);
        CohortBounds bounds = new CohortBounds(board);
        return Arrays.stream(Term.values())
                .filter(term -> term.weight(board.problem) > 0)
                .map(term -> {
                    long amount = count.amount(term);
                    long bound = amount == 0 ? 0 : bounds.of(term);
                    return new ScoreTerm(
                            term.code(),
                            term.text(),
                            term.weight(board.problem),
                            amount,
                            feasible ? bound : Math.min(bound, amount));
                })
                .collect(ImmutableList.toImmutableList());
    }
}
