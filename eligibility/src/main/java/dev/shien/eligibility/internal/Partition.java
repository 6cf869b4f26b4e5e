package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits the values of a fact into regions of values that give every condition the same answer. A value that a classifier
 * leaves open lies in several regions: one for each class that it may belong to.
 */
final class Partition {

    /** What the values of a region have in common. */
    private record Answers(ImmutableList<Boolean> memberships, ImmutableList<String> classes) {}

    private final Partitions.Key key;
    private final Map<Answers, Integer> regionOfAnswers = new LinkedHashMap<>();
    private final List<FactValue> first = new ArrayList<>();
    private final Map<FactValue, Long> regionsOf = new LinkedHashMap<>();
    private final Set<FactValue> samples = new LinkedHashSet<>();

    private Partition(Partitions.Key key) {
        this.key = key;
    }

    static PartitionAxis of(Partitions.Key key) {
        Partition partition = new Partition(key);
        switch (key.fact().type()) {
            case WORD -> partition.addWords(key.fact());
            case JSIC -> partition.addCodes();
            case FLAG -> partition.addFlag();
            default -> throw new IllegalArgumentException("No finite set of values: " + key.fact());
        }
        return new PartitionAxis(
                key.fact(),
                ImmutableMap.copyOf(partition.regionsOf),
                ImmutableList.copyOf(partition.first),
                partition.classes(),
                ImmutableList.copyOf(partition.samples));
    }

    private ImmutableList<ImmutableMap<String, String>> classes() {
        ImmutableList<Classifier> classifiers = key.classifiers().asList();
        return regionOfAnswers.keySet().stream()
                .map(answers -> ImmutableMap.copyOf(Maps.toMap(
                        classifiers.stream().map(Classifier::name).toList(),
                        name -> answers.classes().get(indexOf(classifiers, name)))))
                .collect(ImmutableList.toImmutableList());
    }

    private static int indexOf(ImmutableList<Classifier> classifiers, String name) {
        return classifiers.stream().map(Classifier::name).toList().indexOf(name);
    }

    /** Puts a value into its regions, and into the regions of all names that stand for it. */
    private void add(FactValue value, Iterable<FactValue> names) {
        ImmutableList<Boolean> memberships = key.memberships().stream()
                .map(in -> AxisFactory.isIn(key.fact(), in.values(), value))
                .collect(ImmutableList.toImmutableList());
        for (List<String> classes : Sets.cartesianProduct(classesOf(value))) {
            int region = regionOfAnswers.computeIfAbsent(
                    new Answers(memberships, ImmutableList.copyOf(classes)), none -> first.size());
            if (region == first.size()) {
                first.add(value);
            }
            long bit = 1L << Math.min(region, Axis.GREATEST_SIZE - 1);
            regionsOf.merge(value, bit, (a, b) -> a | b);
            names.forEach(name -> regionsOf.merge(name, bit, (a, b) -> a | b));
        }
    }

    private List<ImmutableSet<String>> classesOf(FactValue value) {
        return key.classifiers().stream()
                .map(classifier -> classifier.scheme().classesOf(value))
                .toList();
    }

    private boolean isOpen(FactValue value) {
        return classesOf(value).stream().anyMatch(classes -> classes.size() > 1);
    }

    private void addFlag() {
        for (boolean yes : new boolean[] {false, true}) {
            add(FactValue.of(yes), ImmutableList.of());
            samples.add(FactValue.of(yes));
        }
    }

    private void addWords(FactSpec fact) {
        ImmutableSetMultimap.Builder<String, FactValue> groups = ImmutableSetMultimap.builder();
        fact.groups().forEach((name, group) -> group.words().forEach(word -> groups.put(word, FactValue.of(name))));
        ImmutableSetMultimap<String, FactValue> groupsOf = groups.build();
        for (String word : fact.words().keySet()) {
            add(FactValue.of(word), groupsOf.get(word));
            samples.add(FactValue.of(word));
        }
    }

    /** Adds what is decided first, so that a region is known by an industry that lies in no other. */
    private void addCodes() {
        Map<FactValue, List<FactValue>> decided = new LinkedHashMap<>();
        Map<FactValue, List<FactValue>> open = new LinkedHashMap<>();
        for (JsicCode leaf : JsicCode.all(JsicLevel.CLASS)) {
            FactValue value = FactValue.of(leaf.code());
            (isOpen(value) ? open : decided).put(value, wider(leaf));
        }
        decided.forEach(this::add);
        open.forEach(this::add);
        sample(decided);
        first.stream().filter(decided::containsKey).forEach(samples::add);
    }

    private static List<FactValue> wider(JsicCode leaf) {
        return leaf.path().stream()
                .skip(1)
                .map(code -> FactValue.of(code.code()))
                .toList();
    }

    /** Samples one decided industry of every region that an undecided coarser code spans. */
    private void sample(Map<FactValue, List<FactValue>> leaves) {
        Map<FactValue, Long> sampled = new LinkedHashMap<>();
        leaves.forEach((leaf, path) -> {
            long region = regionsOf.getOrDefault(leaf, 0L);
            for (FactValue name : path) {
                boolean undecided = Long.bitCount(regionsOf.getOrDefault(name, 0L)) > 1;
                if (undecided && (sampled.getOrDefault(name, 0L) & region) == 0) {
                    sampled.merge(name, region, (a, b) -> a | b);
                    samples.add(leaf);
                }
            }
        });
    }
}
