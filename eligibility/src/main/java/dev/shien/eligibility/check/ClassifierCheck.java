package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.IndustryScheme;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.Classifier;
import java.util.Comparator;
import java.util.Map;
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
        ImmutableSet<String> reached = classifier.scheme().classes();
        classifier.labels().keySet().stream()
                .filter(name -> !reached.contains(name))
                .forEach(name -> subject.found(LintCode.UNREACHABLE_CLASS, path(name)));
    }

    /** The finest codes first, and those that are found are left out when the next is looked at. */
    private void checkCodes() {
        Map<JsicCode, String> table = new TreeMap<>(classifier.scheme().table());
        classifier.scheme().table().entrySet().stream()
                .sorted(Map.Entry.<JsicCode, String>comparingByKey(Comparator.comparing(JsicCode::level))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(row -> checkCode(row.getKey(), row.getValue(), table));
    }

    private void checkCode(JsicCode code, String name, Map<JsicCode, String> table) {
        table.remove(code);
        IndustryScheme without = scheme(table);
        boolean same = code.within(JsicLevel.CLASS).stream()
                .allMatch(leaf ->
                        without.classesOf(leaf).equals(classifier.scheme().classesOf(leaf)));
        if (same) {
            subject.found(LintCode.CODE_WITHOUT_EFFECT, path(name) + Paths.value("codes", code.code()));
        } else {
            table.put(code, name);
        }
    }

    private IndustryScheme scheme(Map<JsicCode, String> table) {
        ImmutableListMultimap.Builder<String, JsicCode> codes = ImmutableListMultimap.builder();
        table.forEach((code, name) -> codes.put(name, code));
        return IndustryScheme.of(codes.build().asMap(), classifier.scheme().otherwise());
    }

    private String path(String name) {
        return Paths.part("classifiers", "name", classifier.name()) + Paths.part("classes", "name", name);
    }
}
