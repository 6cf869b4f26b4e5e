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

/**
 * The classes of a classifier of industries.
 *
 * @param <E> the classes
 */
public final class Classes<E extends Enum<E>> {

    private final String name;
    private final Part part;
    private final List<Object> classes = new ArrayList<>();

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

    /** The applicant falls into one of these classes. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Rule isIn(E... wanted) {
        return new Rule.InClass(name, Arrays.stream(wanted).map(Enum::name).collect(ImmutableSet.toImmutableSet()));
    }
}
