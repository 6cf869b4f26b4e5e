package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;

/** The parts of a rule. */
public final class Parts {

    private Parts() {}

    /** The parts directly below, in the order of the pack; none of a condition. */
    public static ImmutableList<Node> of(Node node) {
        if (node instanceof Node.Every every) {
            return every.parts();
        }
        if (node instanceof Node.Some some) {
            return some.parts();
        }
        if (node instanceof Node.Several several) {
            return several.parts();
        }
        if (node instanceof Node.Inverse inverse) {
            return ImmutableList.of(inverse.part());
        }
        if (node instanceof Node.Judged judged) {
            return ImmutableList.of(judged.part());
        }
        return node instanceof Node.Titled titled ? ImmutableList.of(titled.part()) : ImmutableList.of();
    }
}
