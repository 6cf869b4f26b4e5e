package dev.shien.eligibility.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.applicant.IndustryScheme;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Scheme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Reads a classifier: a table of classification codes, or of the words of a fact. */
final class ClassifierReader {

    private final Map<String, ImmutableList<JsicCode>> codes = new LinkedHashMap<>();
    private final Map<JsicCode, ImmutableSet<String>> open = new TreeMap<>();
    private final Map<String, String> classByWord = new TreeMap<>();
    private final Map<String, Text> labels = new LinkedHashMap<>();

    private ClassifierReader() {}

    static Classifier read(JsonCursor classifier, Map<String, FactSpec> facts) {
        FactSpec fact = facts.get(classifier.text("fact"));
        if (fact == null || (fact.type() != FactType.JSIC && fact.type() != FactType.WORD)) {
            classifier.problem("fact", "a declared fact of type JSIC or WORD");
        }
        ClassifierReader reader = new ClassifierReader();
        ImmutableSet<String> words =
                fact == null ? ImmutableSet.of() : fact.words().keySet();
        boolean byWord = !words.isEmpty();
        classifier.list("classes", item -> byWord ? reader.readWords(item, words) : reader.readCodes(item));
        Scheme scheme = byWord ? reader.words(classifier) : reader.industries(classifier);
        return new Classifier(
                classifier.text("name"), classifier.text("fact"), scheme, ImmutableSortedMap.copyOf(reader.labels));
    }

    private Scheme industries(JsonCursor classifier) {
        String otherwise = otherwise(classifier);
        if (classifier.has("open")) {
            classifier.list("open", this::readOpen);
        }
        return new Scheme.Industries(IndustryScheme.of(codes, otherwise).withOpen(open));
    }

    private Scheme words(JsonCursor classifier) {
        return new Scheme.Words(ImmutableSortedMap.copyOf(classByWord), otherwise(classifier));
    }

    private String otherwise(JsonCursor classifier) {
        String otherwise = classifier.text("otherwise");
        if (!labels.containsKey(otherwise)) {
            classifier.problem("otherwise", "one of the classes " + labels.keySet());
        }
        return otherwise;
    }

    private String readCodes(JsonCursor item) {
        String name = readLabel(item);
        codes.put(name, item.values("codes", JsicCode::of));
        item.noOtherFields();
        return name;
    }

    private String readWords(JsonCursor item, ImmutableSet<String> words) {
        String name = readLabel(item);
        for (String word : item.texts("words")) {
            if (!words.contains(word) || classByWord.put(word, name) != null) {
                item.problem("words", "some of the words " + words + ", each in one class, unlike " + word);
            }
        }
        item.noOtherFields();
        return name;
    }

    private String readLabel(JsonCursor item) {
        String name = item.text("name");
        if (labels.put(name, item.localised("label")) != null) {
            item.problem("name", "a class that stands only once");
        }
        return name;
    }

    private ImmutableSet<String> readOpen(JsonCursor item) {
        ImmutableSet<String> classes = ImmutableSet.copyOf(item.texts("classes"));
        for (JsicCode code : item.values("codes", JsicCode::of)) {
            if (open.put(code, classes) != null) {
                item.problem("codes", "codes that are open only once, unlike " + code);
            }
        }
        item.noOtherFields();
        return classes;
    }
}
