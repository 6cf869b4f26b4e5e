package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import java.util.function.Predicate;

/**
 * Words, codes, yes and no: finitely many values, those in one region alike to every condition.
 *
 * @param fact the fact
 * @param regionsOf for each value, and each name that stands for several, the regions it may lie in
 * @param first for each region the first of its values
 * @param classes for each region the classes of its values by the classifier's name
 * @param samples values to test with
 */
record PartitionAxis(
        FactSpec fact,
        ImmutableMap<FactValue, Long> regionsOf,
        ImmutableList<FactValue> first,
        ImmutableList<ImmutableMap<String, String>> classes,
        ImmutableList<FactValue> samples)
        implements Axis {

    @Override
    public int size() {
        return first.size();
    }

    /** The class of the values of a region. */
    String classOf(int region, Classifier classifier) {
        return Conditions.require(classes.get(region).get(classifier.name()), "classifier", classifier.name());
    }

    /** The regions whose values are in one of the classes. */
    long holds(Classifier classifier, ImmutableSet<String> names) {
        long holds = 0;
        for (int i = 0; i < first.size(); i++) {
            holds |= names.contains(classOf(i, classifier)) ? 1L << i : 0;
        }
        return holds;
    }

    /** The regions whose values pass. */
    long holds(Predicate<FactValue> test) {
        long holds = 0;
        for (int i = 0; i < first.size(); i++) {
            holds |= test.test(first.get(i)) ? 1L << i : 0;
        }
        return holds;
    }

    @Override
    public long regions(Fact fact) {
        if (fact instanceof Fact.Known known) {
            return region(known.value());
        }
        if (fact instanceof Fact.OneOf oneOf) {
            return oneOf.values().stream().mapToLong(this::region).reduce(0, (a, b) -> a | b);
        }
        if (fact instanceof Fact.Range) {
            throw refuse("a range", "a value or several");
        }
        return all();
    }

    private long region(FactValue value) {
        Long regions = regionsOf.get(value);
        if (regions == null) {
            throw refuse(value, expected());
        }
        return regions;
    }

    private String expected() {
        return switch (fact.type()) {
            case FLAG -> "true or false";
            case JSIC -> "a code of JSIC revision 14 as text";
            default ->
                "one of " + fact.groups().keySet() + " or " + fact.words().keySet();
        };
    }

    @Override
    public ImmutableSortedSet<Long> limits() {
        return ImmutableSortedSet.of();
    }
}
