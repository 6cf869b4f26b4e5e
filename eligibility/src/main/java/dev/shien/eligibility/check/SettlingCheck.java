package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.eligibility.internal.Axis;
import dev.shien.eligibility.internal.PackModel;

/**
 * Finds facts of which the pack tells apart what no value settles: a classifier leaves a code open, and a condition or
 * another classifier sets the same code apart, so that each class it may belong to is a region without a value.
 */
final class SettlingCheck {

    private SettlingCheck() {}

    /** Of what is so in the extended pack already, that pack is told. */
    static void check(Subject subject, PackModel model) {
        ImmutableSet<String> before = subject.pack()
                .extended()
                .map(extended -> unsettled(PackModel.of(extended)))
                .orElse(ImmutableSet.of());
        Sets.difference(unsettled(model), before)
                .forEach(fact -> subject.found(LintCode.NEVER_SETTLED, Paths.part("facts", "name", fact)));
    }

    private static ImmutableSet<String> unsettled(PackModel model) {
        return model.deciders().stream()
                .flatMap(decider -> decider.model().axes().stream())
                .filter(axis -> !isSettled(axis))
                .map(axis -> axis.fact().name())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isSettled(Axis axis) {
        return World.examples(axis).size() == axis.size();
    }
}
