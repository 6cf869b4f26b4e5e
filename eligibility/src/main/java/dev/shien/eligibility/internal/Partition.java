package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.rule.FactSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Splits a finite set of values into regions: two values are in one region if every test answers the same on both. */
final class Partition {

    private final Map<List<Object>, Integer> regionOfAnswers = new LinkedHashMap<>();
    private final List<FactValue> first = new ArrayList<>();
    private final Map<FactValue, Long> regionsOf = new LinkedHashMap<>();
    private final Set<FactValue> samples = new LinkedHashSet<>();
    private final ImmutableList<Function<FactValue, Object>> tests;

    private Partition(ImmutableList<Function<FactValue, Object>> tests) {
        this.tests = tests;
    }

    static PartitionAxis of(FactSpec fact, ImmutableList<Function<FactValue, Object>> tests) {
        Partition partition = new Partition(tests);
        switch (fact.type()) {
            case WORD -> partition.addWords(fact);
            case JSIC -> partition.addCodes();
            case FLAG -> partition.addFlag();
            default -> throw new IllegalArgumentException("No finite set of values: " + fact);
        }
        return new PartitionAxis(
                fact,
                ImmutableMap.copyOf(partition.regionsOf),
                ImmutableList.copyOf(partition.first),
                ImmutableList.copyOf(partition.samples));
    }

    /** Puts a value into its region, and into the regions of all names that stand for it. */
    private long add(FactValue value, Iterable<FactValue> names) {
        List<Object> answers = new ArrayList<>();
        tests.forEach(test -> answers.add(test.apply(value)));
        int region = regionOfAnswers.computeIfAbsent(answers, none -> first.size());
        if (region == first.size()) {
            first.add(value);
        }
        long bit = 1L << Math.min(region, Axis.GREATEST_SIZE - 1);
        regionsOf.merge(value, bit, (a, b) -> a | b);
        names.forEach(name -> regionsOf.merge(name, bit, (a, b) -> a | b));
        return bit;
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

    /** Samples one industry of every region, and of every region that an undecided coarser code spans. */
    private void addCodes() {
        Map<FactValue, Long> sampled = new LinkedHashMap<>();
        Map<FactValue, List<FactValue>> names = new LinkedHashMap<>();
        for (JsicCode leaf : JsicCode.all(JsicLevel.CLASS)) {
            FactValue value = FactValue.of(leaf.code());
            names.put(
                    value,
                    leaf.path().stream()
                            .skip(1)
                            .map(code -> FactValue.of(code.code()))
                            .toList());
            add(value, names.getOrDefault(value, List.of()));
        }
        names.forEach((leaf, path) -> {
            long region = regionsOf.getOrDefault(leaf, 0L);
            for (FactValue name : path) {
                boolean undecided = Long.bitCount(regionsOf.getOrDefault(name, 0L)) > 1;
                if (undecided && (sampled.getOrDefault(name, 0L) & region) == 0) {
                    sampled.merge(name, region, (a, b) -> a | b);
                    samples.add(leaf);
                }
            }
        });
        samples.addAll(first);
    }
}
