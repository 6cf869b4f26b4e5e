package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.applicant.IndustryScheme;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Rule;
import dev.shien.eligibility.rule.Scheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Splits the values of a fact into regions of values that give every condition the same answer. A value that a classifier
 * leaves open lies in several regions: one for each class that it may belong to.
 */
final class Partition {

    private final FactSpec fact;
    private final ImmutableList<Rule.In> memberships;
    private final ImmutableList<Classifier> classifiers;
    private final Map<ImmutableList<ImmutableList<?>>, Integer> regionOfAnswers = new HashMap<>();
    private final ImmutableList.Builder<FactValue> first = ImmutableList.builder();
    private final ImmutableList.Builder<ImmutableMap<String, String>> classes = ImmutableList.builder();

    private Partition(FactSpec fact, ImmutableList<Rule.In> memberships, ImmutableList<Classifier> classifiers) {
        this.fact = fact;
        this.memberships = memberships;
        this.classifiers = classifiers;
    }

    /** The regions of a fact at which these conditions look, themselves or by these classifiers. */
    static PartitionAxis of(FactSpec fact, ImmutableList<Rule.In> memberships, ImmutableList<Classifier> classifiers) {
        Partition partition = new Partition(fact, memberships, classifiers);
        ToLongFunction<FactValue> regionsOf = switch (fact.type()) {
            case WORD -> partition.words();
            case JSIC -> partition.industries();
            case FLAG -> partition.flags();
            default -> throw new IllegalArgumentException("No finite set of values: " + fact);
        };
        return new PartitionAxis(fact, regionsOf, partition.first.build(), partition.classes.build());
    }

    /** The regions in which a value lies; adds those that are new. */
    private long regions(FactValue value) {
        ImmutableList.Builder<Boolean> holding = ImmutableList.builder();
        for (Rule.In in : memberships) {
            holding.add(AxisFactory.isIn(fact, in.values(), value));
        }
        long regions = 0;
        for (List<String> names : Sets.cartesianProduct(classesOf(value))) {
            regions |=
                    1L << Math.min(region(value, holding.build(), ImmutableList.copyOf(names)), Axis.GREATEST_SIZE - 1);
        }
        return regions;
    }

    private int region(FactValue value, ImmutableList<Boolean> holding, ImmutableList<String> names) {
        ImmutableList<ImmutableList<?>> answers = ImmutableList.of(holding, names);
        Integer known = regionOfAnswers.get(answers);
        if (known != null) {
            return known;
        }
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (int i = 0; i < names.size(); i++) {
            named.put(classifiers.get(i).name(), names.get(i));
        }
        classes.add(named.buildOrThrow());
        first.add(value);
        regionOfAnswers.put(answers, regionOfAnswers.size());
        return regionOfAnswers.size() - 1;
    }

    private List<ImmutableSet<String>> classesOf(FactValue value) {
        List<ImmutableSet<String>> classesOf = new ArrayList<>();
        for (Classifier classifier : classifiers) {
            classesOf.add(classifier.scheme().classesOf(value));
        }
        return classesOf;
    }

    private ToLongFunction<FactValue> flags() {
        long no = regions(FactValue.of(false));
        long yes = regions(FactValue.of(true));
        return value -> value instanceof FactValue.Flag flag ? (flag.yes() ? yes : no) : 0;
    }

    /** The regions of each word, and of each group those of all its words. */
    private ToLongFunction<FactValue> words() {
        Map<FactValue, Long> regionsOf = new HashMap<>();
        for (String word : fact.words().keySet()) {
            regionsOf.put(FactValue.of(word), regions(FactValue.of(word)));
        }
        fact.groups().forEach((name, group) -> {
            long regions = 0;
            for (String word : group.words()) {
                regions |= regionsOf.getOrDefault(FactValue.of(word), 0L);
            }
            regionsOf.put(FactValue.of(name), regions);
        });
        return value -> regionsOf.getOrDefault(value, 0L);
    }

    /** Adds what is decided first, so that a region is known by an industry that lies in no other. */
    private ToLongFunction<FactValue> industries() {
        ImmutableSet<JsicCode> prefixes = prefixes();
        Map<JsicCode, Optional<JsicCode>> examples = examples(prefixes);
        ImmutableMap.Builder<Optional<JsicCode>, Long> byPrefix = ImmutableMap.builder();
        for (boolean open : new boolean[] {false, true}) {
            examples.forEach((leaf, prefix) -> {
                FactValue value = FactValue.of(leaf.code());
                if (isOpen(value) == open) {
                    byPrefix.put(prefix, regions(value));
                }
            });
        }
        return new IndustryRegions(prefixes, byPrefix.buildOrThrow())::of;
    }

    /** The codes at which some condition may change its answer. */
    private ImmutableSet<JsicCode> prefixes() {
        ImmutableSet.Builder<JsicCode> prefixes = ImmutableSet.builder();
        for (Rule.In in : memberships) {
            in.values().forEach(value -> prefixes.add(JsicCode.of(value.toString())));
        }
        for (Classifier classifier : classifiers) {
            IndustryScheme table = ((Scheme.Industries) classifier.scheme()).table();
            prefixes.addAll(table.table().keySet()).addAll(table.open().keySet());
        }
        return prefixes.build();
    }

    /** Of each longest prefix, if any, the first industry of the finest level that has it, in the order of the classification. */
    private static Map<JsicCode, Optional<JsicCode>> examples(ImmutableSet<JsicCode> prefixes) {
        Map<JsicCode, Optional<JsicCode>> examples = new TreeMap<>();
        addExample(examples, JsicCode.all(JsicLevel.CLASS), Optional.empty(), prefixes);
        for (JsicCode prefix : prefixes) {
            addExample(examples, prefix.within(JsicLevel.CLASS), Optional.of(prefix), prefixes);
        }
        return examples;
    }

    private static void addExample(
            Map<JsicCode, Optional<JsicCode>> examples,
            ImmutableList<JsicCode> leaves,
            Optional<JsicCode> prefix,
            ImmutableSet<JsicCode> prefixes) {
        for (JsicCode leaf : leaves) {
            if (IndustryRegions.prefix(leaf, prefixes).equals(prefix)) {
                examples.put(leaf, prefix);
                return;
            }
        }
    }

    private boolean isOpen(FactValue value) {
        for (ImmutableSet<String> names : classesOf(value)) {
            if (names.size() > 1) {
                return true;
            }
        }
        return false;
    }
}
