package dev.shien.eligibility.internal;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Words, codes, yes and no: finitely many values, those in one region alike to every condition. */
final class PartitionAxis implements Axis {

    private final FactSpec fact;
    private final ToLongFunction<FactValue> regionsOf;
    private final ImmutableList<FactValue> first;
    private final ImmutableList<ImmutableMap<String, String>> classes;
    private final Supplier<ImmutableList<FactValue>> samples = Suppliers.memoize(this::findSamples);

    /**
     * An axis.
     *
     * @param fact the fact
     * @param regionsOf for each value, and each name that stands for several, the regions it may lie in; none of what is no
     *     value
     * @param first for each region the first of its values
     * @param classes for each region the classes of its values by the classifier's name
     */
    PartitionAxis(
            FactSpec fact,
            ToLongFunction<FactValue> regionsOf,
            ImmutableList<FactValue> first,
            ImmutableList<ImmutableMap<String, String>> classes) {
        this.fact = fact;
        this.regionsOf = regionsOf;
        this.first = first;
        this.classes = classes;
    }

    @Override
    public FactSpec fact() {
        return fact;
    }

    /** The regions that a value, or a name that stands for several, may lie in; none of what is no value. */
    long regionsOf(FactValue value) {
        return regionsOf.applyAsLong(value);
    }

    /** The first value of a region. */
    FactValue first(int region) {
        return first.get(region);
    }

    /** The classes of the values of a region by the classifier's name. */
    ImmutableMap<String, String> classes(int region) {
        return classes.get(region);
    }

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
        long regions = regionsOf(value);
        if (regions == 0) {
            throw refuse(value, expected());
        }
        return regions;
    }

    /** Of industries decided ones: of every region one, and of every coarser code one in each region that it spans. */
    @Override
    public ImmutableList<FactValue> samples() {
        return samples.get();
    }

    private ImmutableList<FactValue> findSamples() {
        return switch (fact.type()) {
            case FLAG -> ImmutableList.of(FactValue.of(false), FactValue.of(true));
            case JSIC -> industries();
            default -> fact.words().keySet().stream().map(FactValue::of).collect(ImmutableList.toImmutableList());
        };
    }

    private ImmutableList<FactValue> industries() {
        ImmutableSet.Builder<FactValue> samples = ImmutableSet.builder();
        Set<String> spanned = new HashSet<>();
        for (JsicCode leaf : JsicCode.all(JsicLevel.CLASS)) {
            FactValue value = FactValue.of(leaf.code());
            if (isDecided(value)) {
                leaf.path().stream()
                        .filter(wider -> !isDecided(FactValue.of(wider.code())))
                        .filter(wider -> spanned.add(wider + " in " + region(value)))
                        .forEach(wider -> samples.add(value));
            }
        }
        first.stream().filter(this::isDecided).forEach(samples::add);
        return samples.build().asList();
    }

    @Override
    public ImmutableSet<FactValue> coarserIndustries() {
        return fact.type() != FactType.JSIC
                ? ImmutableSet.of()
                : samples().stream()
                        .flatMap(leaf ->
                                JsicCode.of(leaf.toString()).path().stream().skip(1))
                        .distinct()
                        .filter(this::isSampled)
                        .map(code -> FactValue.of(code.code()))
                        .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether decided industries lie in each of the regions that a coarser one spans. */
    private boolean isSampled(JsicCode coarser) {
        long decided = 0;
        for (JsicCode leaf : coarser.within(JsicLevel.CLASS)) {
            FactValue value = FactValue.of(leaf.code());
            decided |= isDecided(value) ? region(value) : 0;
        }
        return decided == region(FactValue.of(coarser.code()));
    }

    private boolean isDecided(FactValue value) {
        return Long.bitCount(region(value)) == 1;
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
