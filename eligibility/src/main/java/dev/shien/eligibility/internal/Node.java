package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.NamedRule;
import dev.shien.eligibility.rule.Rule;

/** A rule as it applies on a day, with its conditions turned into sets of regions. */
public sealed interface Node {

    /** All parts. */
    record Every(ImmutableList<Node> parts) implements Node {}

    /** At least one part. */
    record Some(ImmutableList<Node> parts) implements Node {}

    /** At least so many parts, of two or more, but not all. */
    record Several(int least, ImmutableList<Node> parts) implements Node {}

    /** Not the part. */
    record Inverse(Node part) implements Node {}

    /** A person judges where the part is met. */
    record Judged(Node part) implements Node {}

    /** A rule that has a name; the same object wherever it is referred to. */
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
     * @param limit what the fact is held against, for programs
     */
    record Single(Rule.Condition condition, int axis, long holds, String limit) implements Leaf {}

    /**
     * A comparison with a limit that depends on another fact.
     *
     * @param by the index of the axis of that other fact
     * @param holds for each region of that other fact the regions in which the comparison holds
     * @param rows for each region of that other fact the row of the table
     */
    record Paired(Rule.Lookup condition, int axis, int by, ImmutableLongArray holds, ImmutableList<ClassRow> rows)
            implements Leaf {}

    /**
     * A row of a table with its class.
     *
     * @param name the class
     * @param label what it is called
     * @param row its limits
     */
    record ClassRow(String name, Text label, LimitTable.Row row) {}
}
