package dev.shien.eligibility.build;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.Json;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The classes of a classifier of industries or words.
 *
 * @param <E> the classes
 */
public final class Classes<E extends Enum<E>> {

    private final String name;
    private final Part part;
    private final List<Object> classes = new ArrayList<>();
    private final List<Object> open = new ArrayList<>();

    Classes(String name, Part part) {
        this.name = name;
        this.part = part;
    }

    String name() {
        return name;
    }

    /** The codes, at any level, of a class; the longest that begins an applicant's code decides. */
    public Classes<E> codes(E of, Text label, String... codes) {
        classes.add(
                ImmutableMap.of("name", of.name(), "label", Json.toTree(label), "codes", ImmutableList.copyOf(codes)));
        part.set("classes", classes);
        return this;
    }

    /** The words of a class, of a classifier over words. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <W extends Enum<W>> Classes<E> words(E of, Text label, W... words) {
        classes.add(ImmutableMap.of(
                "name", of.name(),
                "label", Json.toTree(label),
                "words", Arrays.stream(words).map(Enum::name).toList()));
        part.set("classes", classes);
        return this;
    }

    /** Codes that belong to one of several classes, which they leave open. */
    public Classes<E> open(Set<E> classes, String... codes) {
        open.add(ImmutableMap.of(
                "codes", ImmutableList.copyOf(codes),
                "classes", classes.stream().map(Enum::name).sorted().toList()));
        part.set("open", open);
        return this;
    }

    /** The applicant falls into one of these classes. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Rule isIn(E... wanted) {
        return new Rule.InClass(name, Arrays.stream(wanted).map(Enum::name).collect(ImmutableSet.toImmutableSet()));
    }
}
