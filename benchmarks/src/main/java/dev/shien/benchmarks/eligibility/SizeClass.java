package dev.shien.benchmarks.eligibility;

import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.Scheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The size class of an industry by the SME Basic Act, for engines that have no classifier. */
final class SizeClass {

    private static final Map<String, Optional<String>> CLASS_OF = classes();

    private SizeClass() {}

    /** The class, if the code decides it. */
    static Optional<String> of(String industry) {
        return Objects.requireNonNull(CLASS_OF.get(industry), industry);
    }

    private static Map<String, Optional<String>> classes() {
        Classifier classifier =
                RulePacks.standard().get("jp.sme.basic-act").classifiers().get("size_class");
        Scheme scheme = Objects.requireNonNull(classifier).scheme();
        Map<String, Optional<String>> classes = new HashMap<>();
        for (JsicLevel level : JsicLevel.values()) {
            for (JsicCode code : JsicCode.all(level)) {
                classes.put(
                        code.code(),
                        Optional.of(scheme.classesOf(FactValue.of(code.code())))
                                .filter(names -> names.size() == 1)
                                .map(names -> names.asList().get(0)));
            }
        }
        return classes;
    }
}
