package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import dev.shien.eligibility.internal.Axis;
import dev.shien.eligibility.rule.FactSpec;

/**
 * Finds facts of which the pack tells apart what no value settles: a classifier leaves a code open, and a condition or
 * another classifier sets the same code apart, so that each class it may belong to is a region without a value.
 */
final class SettlingCheck {

    private SettlingCheck() {}

    static void check(Subject subject, ImmutableList<Stretch> stretches) {
        for (FactSpec fact : subject.pack().facts().values()) {
            boolean isOpen = stretches.stream()
                    .flatMap(stretch -> stretch.model().axes().stream())
                    .anyMatch(axis -> axis.fact().equals(fact) && !isSettled(axis));
            if (isOpen) {
                subject.found(LintCode.NEVER_SETTLED, Paths.part("facts", "name", fact.name()));
            }
        }
    }

    private static boolean isSettled(Axis axis) {
        return World.examples(axis).size() == axis.size();
    }
}
