package dev.shien.scheduling.internal.conflict;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds rules that cannot all be kept, of which none can be spared, by dividing the rules and looking for the conflict on both sides
 * (Junker 2004, "QuickXplain: preferred explanations and relaxations for over-constrained problems").
 *
 * @param <R> a rule
 */
public final class QuickXplain<R> {

    private final Predicate<ImmutableList<R>> refuted;

    /**
     * A search.
     *
     * @param refuted whether it is shown that such rules cannot all be kept
     */
    public QuickXplain(Predicate<ImmutableList<R>> refuted) {
        this.refuted = refuted;
    }

    /**
     * Those of the rules without which there would be no conflict; with rules that are kept anyhow all of them are in conflict.
     *
     * @param kept rules that are kept anyhow, and are not in conflict by themselves
     * @param rules the rules among which is looked, at least one
     */
    public ImmutableList<R> minimal(ImmutableList<R> kept, ImmutableList<R> rules) {
        return minimal(kept, false, rules);
    }

    /**
     * As {@link #minimal(ImmutableList, ImmutableList)}.
     *
     * @param added whether something was added to the kept rules since they were last looked at
     */
    private ImmutableList<R> minimal(ImmutableList<R> kept, boolean added, ImmutableList<R> rules) {
        if (added && refuted.test(kept)) {
            return ImmutableList.of();
        }
        if (rules.size() == 1) {
            return rules;
        }
        ImmutableList<R> first = rules.subList(0, rules.size() / 2);
        ImmutableList<R> second = rules.subList(rules.size() / 2, rules.size());
        ImmutableList<R> ofSecond = minimal(join(kept, first), true, second);
        ImmutableList<R> ofFirst = minimal(join(kept, ofSecond), !ofSecond.isEmpty(), first);
        return join(ofFirst, ofSecond);
    }

    /** Some rules and others after them. */
    static <R> ImmutableList<R> join(List<R> some, List<R> others) {
        return ImmutableList.<R>builder().addAll(some).addAll(others).build();
    }
}
