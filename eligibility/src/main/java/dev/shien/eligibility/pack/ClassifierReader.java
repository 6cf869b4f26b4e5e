package dev.shien.eligibility.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.applicant.IndustryScheme;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a classifier: a table of classification codes. */
final class ClassifierReader {

    private final Map<String, ImmutableList<JsicCode>> codes = new LinkedHashMap<>();
    private final Map<String, Text> labels = new LinkedHashMap<>();

    private ClassifierReader() {}

    static Classifier read(JsonCursor classifier, Map<String, FactSpec> facts) {
        FactSpec fact = facts.get(classifier.text("fact"));
        if (fact == null || fact.type() != FactType.JSIC) {
            classifier.problem("fact", "a declared fact of type JSIC");
        }
        return new ClassifierReader().readClasses(classifier);
    }

    private Classifier readClasses(JsonCursor classifier) {
        classifier.list("classes", this::readClass);
        String otherwise = classifier.text("otherwise");
        if (!labels.containsKey(otherwise)) {
            classifier.problem("otherwise", "one of the classes " + labels.keySet());
        }
        return new Classifier(
                classifier.text("name"),
                classifier.text("fact"),
                IndustryScheme.of(codes, otherwise),
                ImmutableSortedMap.copyOf(labels));
    }

    private String readClass(JsonCursor item) {
        String name = item.text("name");
        if (labels.put(name, item.localised("label")) != null) {
            item.problem("name", "a class that stands only once");
        }
        codes.put(name, item.values("codes", JsicCode::of));
        item.noOtherFields();
        return name;
    }
}
