package dev.shien.benchmarks.eligibility;

import dev.shien.domain.applicant.IndustryScheme;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.eligibility.rule.Classifier;
import java.util.Objects;
import java.util.Optional;

/** The size class of an industry by the SME Basic Act, for engines that have no classifier. */
final class SizeClass {

    private static final IndustryScheme SCHEME = scheme();

    private SizeClass() {}

    /** The class, if the code decides it. */
    static Optional<String> of(String industry) {
        return Optional.of(SCHEME.classesOf(JsicCode.of(industry)))
                .filter(classes -> classes.size() == 1)
                .map(classes -> classes.asList().get(0));
    }

    private static IndustryScheme scheme() {
        Classifier classifier =
                RulePacks.standard().get("jp.sme.basic-act").classifiers().get("size_class");
        return Objects.requireNonNull(classifier).scheme();
    }
}
