package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.eligibility.rule.NamedRule;
import dev.shien.eligibility.rule.Rule;

/** A rule as it applies on a day, with its conditions turned into sets of regions. */
public sealed interface Node {

    /** All parts. */
    record Every(ImmutableList<Node> parts) implements Node {}

    /** At least one part. */
    record Some(ImmutableList<Node> parts) implements Node {}

    /** Not the part. */
    record Inverse(Node part) implements Node {}

    /** A person judges where the part is met. */
    record Judged(Node part) implements Node {}

    /** A rule that has a name. */
    record Titled(NamedRule rule, Node part) implements Node {}

    /** A condition. */
    sealed interface Leaf extends Node {

        /** The condition as the pack writes it. */
        Rule.Condition condition();

        /** The index of the axis on which it looks. */
        int axis();
    }

    /**
     * A condition on one fact.
     *
     * @param holds the regions in which it holds
     */
    record Single(Rule.Condition condition, int axis, long holds) implements Leaf {}

    /**
     * A comparison with a limit that depends on another fact.
     *
     * @param by the index of the axis of that other fact
     * @param holds for each region of that other fact the regions in which the comparison holds
     */
    record Paired(Rule.Lookup condition, int axis, int by, ImmutableLongArray holds) implements Leaf {}
}
