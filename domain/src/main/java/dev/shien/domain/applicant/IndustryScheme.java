package dev.shien.domain.applicant;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sorts industries into named classes by a table of JSIC codes: the longest prefix of a code that stands in the table
 * decides, and where none does, the default class. One scheme sorts into size classes of the law, another into quotas of
 * a programme; they are different values and never stand in for each other. Immutable.
 */
public final class IndustryScheme {

    private final ImmutableSortedMap<JsicCode, String> classByCode;
    private final String otherwise;
    private final ImmutableSetMultimap<JsicCode, String> classesByCode;

    private IndustryScheme(ImmutableSortedMap<JsicCode, String> classByCode, String otherwise) {
        this.classByCode = classByCode;
        this.otherwise = otherwise;
        ImmutableSetMultimap.Builder<JsicCode, String> all = ImmutableSetMultimap.builder();
        for (JsicCode leaf : JsicCode.all(JsicLevel.CLASS)) {
            String name = nearest(leaf);
            leaf.path().forEach(code -> all.put(code, name));
        }
        this.classesByCode = all.build();
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
        return new IndustryScheme(ImmutableSortedMap.copyOf(table), otherwise);
    }

    /** The classes that an industry may belong to: one, or several where only a finer code decides. */
    public ImmutableSet<String> classesOf(JsicCode code) {
        return classesByCode.get(code);
    }

    /** All classes into which some industry falls, in the order of the classification. */
    public ImmutableSet<String> classes() {
        return ImmutableSet.copyOf(classesByCode.values());
    }

    /** The table: each code that stands in it with its class. */
    public ImmutableMap<JsicCode, String> table() {
        return classByCode;
    }

    /** The class of the industries for which no prefix stands in the table. */
    public String otherwise() {
        return otherwise;
    }

    /** The code whose row decides for an industry of the finest level, or for a coarser one unless a finer row splits it. */
    private String nearest(JsicCode leaf) {
        for (JsicCode code : leaf.path()) {
            String name = classByCode.get(code);
            if (name != null) {
                return name;
            }
        }
        return otherwise;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndustryScheme that
                && classByCode.equals(that.classByCode)
                && otherwise.equals(that.otherwise);
    }

    @Override
    public int hashCode() {
        return 31 * classByCode.hashCode() + otherwise.hashCode();
    }

    @Override
    public String toString() {
        return "IndustryScheme" + classByCode + " otherwise " + otherwise;
    }
}
