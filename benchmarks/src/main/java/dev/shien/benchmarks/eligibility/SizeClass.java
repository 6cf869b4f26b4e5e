package dev.shien.benchmarks.eligibility;

import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.Scheme;
import java.util.Objects;
import java.util.Optional;

/** The size class of an industry by the SME Basic Act, for engines that have no classifier. */
final class SizeClass {

    private static final Scheme SCHEME = scheme();

    private SizeClass() {}

    /** The class, if the code decides it. */
    static Optional<String> of(String industry) {
        return Optional.of(SCHEME.classesOf(FactValue.of(industry)))
                .filter(classes -> classes.size() == 1)
                .map(classes -> classes.asList().get(0));
    }

    private static Scheme scheme() {
        Classifier classifier =
                RulePacks.standard().get("jp.sme.basic-act").classifiers().get("size_class");
        return Objects.requireNonNull(classifier).scheme();
    }
}
