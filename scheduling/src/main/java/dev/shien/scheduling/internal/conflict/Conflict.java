package dev.shien.scheduling.internal.conflict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.AttributeScale;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.TableSize;
import dev.shien.domain.workshop.Tables;
import dev.shien.domain.workshop.criterion.Apart;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.Together;
import java.util.Collections;
import java.util.function.BooleanSupplier;

/**
 * Finds rules that cannot all be kept, of which none can be spared ({@link QuickXplain}). Where patience ends before that, rules that could be spared may be among them, and the last sentence says so.
 */
public final class Conflict {

    private final GroupProblem problem;
    private final Patience patience;

    private Conflict(GroupProblem problem, BooleanSupplier stop) {
        this.problem = problem;
        this.patience = new Patience(stop);
    }

    /**
     * The rules in conflict; empty if it cannot be shown that there is one.
     *
     * @param stop asked now and then whether to end with what is shown by then
     */
    public static ImmutableList<Reason> of(GroupProblem problem, BooleanSupplier stop) {
        Conflict conflict = new Conflict(problem, stop);
        ImmutableList<Rule> rules = conflict.find();
        ImmutableList.Builder<Reason> sentences = ImmutableList.builder();
        rules.forEach(rule -> sentences.add(rule.sentence()));
        if (!rules.isEmpty() && conflict.patience.isSpent()) {
            sentences.add(fewerMayDo());
        }
        return sentences.build();
    }

    private static Reason fewerMayDo() {
        return Reason.of(
                "workshop.conflict.ended-early",
                Text.of(
                        "これより少ない規則でも両立しないことがあるが、その探索は途中で終わった。",
                        "Fewer of these rules may be in conflict already: the search for fewer ended early."));
    }

    private ImmutableList<Rule> find() {
        ImmutableList<Rule> all = Rule.of(problem);
        ImmutableList<Rule> fixed =
                all.stream().filter(rule -> !Rule.canBeGivenUp(rule, problem)).collect(ImmutableList.toImmutableList());
        ImmutableList<Rule> free =
                all.stream().filter(rule -> Rule.canBeGivenUp(rule, problem)).collect(ImmutableList.toImmutableList());
        for (Rule round : free) {
            ImmutableList<Rule> alone = without(free, round);
            if (Rule.isOfRounds(round) && refuted(fixed, alone)) {
                return QuickXplain.join(fixed, minimal(fixed, alone));
            }
        }
        return refuted(fixed, free) ? QuickXplain.join(fixed, minimal(fixed, free)) : ImmutableList.of();
    }

    /** All rules but those of other rounds: most conflicts are within one. */
    private static ImmutableList<Rule> without(ImmutableList<Rule> rules, Rule round) {
        return rules.stream()
                .filter(rule -> !Rule.isOfRounds(rule) || rule.equals(round))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Rule> minimal(ImmutableList<Rule> kept, ImmutableList<Rule> rules) {
        return new QuickXplain<Rule>(asked -> refuted(asked, ImmutableList.of())).minimal(kept, rules);
    }

    private boolean refuted(ImmutableList<Rule> kept, ImmutableList<Rule> more) {
        return Infeasible.shown(asked(ImmutableSet.copyOf(QuickXplain.join(kept, more))), patience);
    }

    /** The problem that asks for these rules alone. */
    private GroupProblem asked(ImmutableSet<Rule> rules) {
        ImmutableList<Round> rounds = problem.rounds().stream()
                .filter(round -> rules.stream().anyMatch(rule -> isAbout(rule, round.number())))
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<Integer> numbers = rounds.stream().map(Round::number).collect(ImmutableSet.toImmutableSet());
        GroupProblem.Builder asked = GroupProblem.builder()
                .addAllParticipants(problem.participants())
                .addAllRounds(rounds)
                .putAllAttributes(problem.attributes())
                .size(rules.stream().anyMatch(Rule.OfSize.class::isInstance) ? problem.size() : anySize());
        problem.fixed().stream().filter(f -> numbers.contains(f.round())).forEach(asked::addFixed);
        problem.previous().stream().filter(f -> numbers.contains(f.round())).forEach(asked::addPrevious);
        rules.forEach(rule -> ask(rule, numbers, asked));
        unknown(rules, rounds).forEach(attribute -> asked.putAttribute(attribute, AttributeScale.Kind.CATEGORY));
        return asked.addAllCriteria(pairs(rules)).build();
    }

    private static boolean isAbout(Rule rule, int round) {
        return (rule instanceof Rule.OfRound alone && alone.round().number() == round)
                || (rule instanceof Rule.OfRun of && of.run().contains(round));
    }

    private Tables anySize() {
        int people = Math.max(1, problem.participants().size());
        return new Tables(ImmutableList.copyOf(Collections.nCopies(people, new TableSize(0, people))));
    }

    private static void ask(Rule rule, ImmutableSet<Integer> rounds, GroupProblem.Builder asked) {
        if (rule instanceof Rule.OfRun of) {
            asked.addRun(of.run());
        }
        if (rule instanceof Rule.OfSeat of && rounds.contains(of.seat().round())) {
            asked.addSeat(of.seat());
        }
        if (rule instanceof Rule.OfCriterion of) {
            asked.addCriteria(of.criterion());
        }
    }

    /** What criteria are about though it is not declared, and nobody has it in these rounds. */
    private ImmutableSet<String> unknown(ImmutableSet<Rule> rules, ImmutableList<Round> rounds) {
        return rules.stream()
                .filter(Rule.OfCriterion.class::isInstance)
                .flatMap(rule -> ((Rule.OfCriterion) rule).criterion().about().stream())
                .filter(attribute -> !problem.attributes().containsKey(attribute)
                        && problem.participants().stream()
                                .noneMatch(p -> p.attributes().containsKey(attribute))
                        && rounds.stream()
                                .flatMap(round -> round.situations().values().stream())
                                .noneMatch(situations -> situations.containsKey(attribute)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<Criterion> pairs(ImmutableSet<Rule> rules) {
        return ImmutableList.of(Apart.hard(pairs(rules, true)), Together.hard(pairs(rules, false)));
    }

    private static ImmutableList<ParticipantPair> pairs(ImmutableSet<Rule> rules, boolean apart) {
        return rules.stream()
                .filter(rule -> rule instanceof Rule.OfPair of && of.apart() == apart)
                .map(rule -> ((Rule.OfPair) rule).pair())
                .collect(ImmutableList.toImmutableList());
    }
}
