package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.IndustryScheme;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.Scheme;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Finds classes into which no industry falls, and codes that could be left out. */
final class ClassifierCheck {

    private final Subject subject;
    private final Classifier classifier;

    private ClassifierCheck(Subject subject, Classifier classifier) {
        this.subject = subject;
        this.classifier = classifier;
    }

    static void check(Subject subject) {
        for (Classifier classifier : subject.own(RulePack::classifiers).values()) {
            ClassifierCheck check = new ClassifierCheck(subject, classifier);
            check.checkClasses();
            check.checkCodes();
        }
    }

    private void checkClasses() {
        ImmutableSet<String> reached = reached(subject.pack(), classifier);
        classifier.labels().keySet().stream()
                .filter(name -> !reached.contains(name))
                .forEach(name -> subject.found(LintCode.UNREACHABLE_CLASS, path(name)));
    }

    /** The classes into which some industry, or some word, falls. */
    static ImmutableSet<String> reached(RulePack pack, Classifier classifier) {
        if (classifier.scheme() instanceof Scheme.Industries industries) {
            return industries.table().classes();
        }
        return Objects.requireNonNull(pack.facts().get(classifier.fact())).words().keySet().stream()
                .flatMap(word -> classifier.scheme().classesOf(FactValue.of(word)).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private void checkCodes() {
        if (classifier.scheme() instanceof Scheme.Industries industries) {
            checkCodes(industries.table());
        } else {
            Scheme.Words words = (Scheme.Words) classifier.scheme();
            words.classByWord().forEach((word, name) -> {
                if (name.equals(words.otherwise())) {
                    subject.found(LintCode.CODE_WITHOUT_EFFECT, path(name) + Paths.value("words", word));
                }
            });
        }
    }

    /** The finest codes first, and those that are found are left out when the next is looked at. */
    private void checkCodes(IndustryScheme scheme) {
        Map<JsicCode, String> table = new TreeMap<>(scheme.table());
        scheme.table().entrySet().stream()
                .sorted(Map.Entry.<JsicCode, String>comparingByKey(Comparator.comparing(JsicCode::level))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(row -> checkCode(scheme, row.getKey(), row.getValue(), table));
    }

    private void checkCode(IndustryScheme scheme, JsicCode code, String name, Map<JsicCode, String> table) {
        table.remove(code);
        boolean same = code.within(JsicLevel.CLASS).stream()
                .allMatch(leaf -> nearest(scheme, leaf, table).equals(scheme.classesOf(leaf)));
        if (same) {
            subject.found(LintCode.CODE_WITHOUT_EFFECT, path(name) + Paths.value("codes", code.code()));
        } else {
            table.put(code, name);
        }
    }

    /** The classes of an industry of the finest level by what is left of the table. */
    private static ImmutableSet<String> nearest(IndustryScheme scheme, JsicCode leaf, Map<JsicCode, String> table) {
        for (JsicCode code : leaf.path()) {
            String name = table.get(code);
            if (name != null) {
                return ImmutableSet.of(name);
            }
            ImmutableSet<String> open = scheme.open().get(code);
            if (open != null) {
                return open;
            }
        }
        return ImmutableSet.of(scheme.otherwise());
    }

    private String path(String name) {
        return Paths.part("classifiers", "name", classifier.name()) + Paths.part("classes", "name", name);
    }
}
