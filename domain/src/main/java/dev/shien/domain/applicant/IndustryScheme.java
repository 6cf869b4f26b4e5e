package dev.shien.domain.applicant;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sorts industries into named classes by a table of JSIC codes: the longest prefix of a code that stands in the table
 * decides, and where none does, the default class. A code may be open: then it belongs to one of several classes, and which
 * one no finer code tells. One scheme sorts into size classes of the law, another into quotas of a programme; they are
 * different values and never stand in for each other. Immutable; remembers the classes of the codes it was asked for.
 */
public final class IndustryScheme {

    private final ImmutableSortedMap<JsicCode, String> classByCode;
    private final ImmutableSortedMap<JsicCode, ImmutableSet<String>> open;
    private final String otherwise;
    private final Map<JsicCode, ImmutableSet<String>> found = new ConcurrentHashMap<>();

    private IndustryScheme(
            ImmutableSortedMap<JsicCode, String> classByCode,
            ImmutableSortedMap<JsicCode, ImmutableSet<String>> open,
            String otherwise) {
        this.classByCode = classByCode;
        this.open = open;
        this.otherwise = otherwise;
    }

    /**
     * A scheme from a table of classes.
     *
     * @param codesByClass for each class the codes, at any level, that belong to it
     * @param otherwise the class of all other industries; may stand in the table too
     * @throws IllegalArgumentException if a code belongs to two classes, or a class has a blank name
     */
    public static IndustryScheme of(Map<String, ? extends Iterable<JsicCode>> codesByClass, String otherwise) {
        Map<JsicCode, String> table = new TreeMap<>();
        Characters.requireText("the default class of industries", otherwise);
        codesByClass.forEach((name, codes) -> {
            Characters.requireText("a class of industries", name);
            for (JsicCode code : codes) {
                String before = table.put(code, name);
                if (before != null) {
                    throw new IllegalArgumentException(
                            "Expected each code in one class, was " + code + " in " + before + " and in " + name);
                }
            }
        });
        return new IndustryScheme(ImmutableSortedMap.copyOf(table), ImmutableSortedMap.of(), otherwise);
    }

    /**
     * The same scheme, in which these codes are open.
     *
     * @param codes for each open code, at any level, the classes one of which it belongs to
     * @throws IllegalArgumentException if a code stands in the table too, has fewer than two classes, or a class that the
     *     scheme does not have
     */
    public IndustryScheme withOpen(Map<JsicCode, ImmutableSet<String>> codes) {
        Set<String> names = new TreeSet<>(classByCode.values());
        names.add(otherwise);
        codes.forEach((code, classes) -> {
            if (classByCode.containsKey(code)) {
                throw new IllegalArgumentException(
                        "Expected open codes that stand in no class, was " + code + " in " + classByCode.get(code));
            }
            if (classes.size() < 2 || !names.containsAll(classes)) {
                throw new IllegalArgumentException(
                        "Expected at least two of the classes " + names + " for " + code + ", was " + classes);
            }
        });
        return new IndustryScheme(classByCode, ImmutableSortedMap.copyOf(codes), otherwise);
    }

    /** The classes that an industry may belong to: one, or several where only a finer code decides or none does. */
    public ImmutableSet<String> classesOf(JsicCode code) {
        ImmutableSet<String> known = found.get(code);
        return known != null ? known : find(code);
    }

    private ImmutableSet<String> find(JsicCode code) {
        ImmutableSet<String> classes = code.within(JsicLevel.CLASS).stream()
                .flatMap(leaf -> nearest(leaf).stream())
                .collect(ImmutableSet.toImmutableSet());
        found.put(code, classes);
        return classes;
    }

    /** All classes into which some industry falls, in the order of the classification. */
    public ImmutableSet<String> classes() {
        return JsicCode.all(JsicLevel.DIVISION).stream()
                .flatMap(division -> classesOf(division).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The table: each code that stands in it with its class. */
    public ImmutableMap<JsicCode, String> table() {
        return classByCode;
    }

    /** The open codes with their classes. */
    public ImmutableMap<JsicCode, ImmutableSet<String>> open() {
        return open;
    }

    /** The class of the industries for which no prefix stands in the table. */
    public String otherwise() {
        return otherwise;
    }

    /** The classes of an industry of the finest level, by the longest prefix that stands in the table or is open. */
    private ImmutableSet<String> nearest(JsicCode leaf) {
        for (JsicCode code : leaf.path()) {
            ImmutableSet<String> names = standing(code);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return ImmutableSet.of(otherwise);
    }

    private ImmutableSet<String> standing(JsicCode code) {
        String name = classByCode.get(code);
        return name != null ? ImmutableSet.of(name) : open.getOrDefault(code, ImmutableSet.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndustryScheme that
                && classByCode.equals(that.classByCode)
                && open.equals(that.open)
                && otherwise.equals(that.otherwise);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * classByCode.hashCode() + open.hashCode()) + otherwise.hashCode();
    }

    @Override
    public String toString() {
        return "IndustryScheme" + classByCode + " open " + open + " otherwise " + otherwise;
    }
}
