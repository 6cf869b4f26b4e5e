package dev.shien.domain.eligibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is known about an applicant: facts by name. A fact that is left out is not known, which is the same as one that
 * is {@link Fact.Unknown}.
 *
 * @param byName the facts, in the order of their names
 */
public record Facts(@JsonValue ImmutableMap<String, Fact> byName) {

    private static final Facts NONE = new Facts(ImmutableMap.of());

    /** Leaves out the facts that are not known, so that equal knowledge is equal. */
    public Facts {
        byName = ImmutableMap.copyOf(known(byName));
    }

    private static Map<String, Fact> known(Map<String, Fact> byName) {
        Map<String, Fact> known = new TreeMap<>();
        for (Map.Entry<String, Fact> entry : byName.entrySet()) {
            if (!(entry.getValue() instanceof Fact.Unknown)) {
                known.put(entry.getKey(), entry.getValue());
            }
        }
        return known;
    }

    /** Nothing is known. */
    public static Facts none() {
        return NONE;
    }

    /** The facts of a map. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Facts of(Map<String, Fact> byName) {
        return new Facts(ImmutableMap.copyOf(byName));
    }

    /** The fact of this name, {@link Fact.Unknown} if nothing is known of it. */
    public Fact get(String name) {
        Fact fact = byName.get(name);
        return fact == null ? Fact.unknown() : fact;
    }

    /** These facts with one added, or put in the place of what was known under its name. */
    public Facts with(String name, Fact fact) {
        Map<String, Fact> all = new LinkedHashMap<>(byName);
        all.put(name, fact);
        return of(all);
    }

    /** These facts with all of the others added, or put in the place of what was known under their names. */
    public Facts with(Facts others) {
        Map<String, Fact> all = new LinkedHashMap<>(byName);
        all.putAll(others.byName);
        return of(all);
    }

    /** The names of what is known, never the values: they are personal data where the applicant is a sole proprietor. */
    @Override
    public String toString() {
        return "Facts" + byName.keySet();
    }

    /** Those of these facts whose name passes. */
    public Facts filter(Predicate<String> name) {
        return of(Maps.filterKeys(byName, name::test));
    }
}
