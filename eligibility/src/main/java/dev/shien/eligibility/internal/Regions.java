package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Says which values lie in regions of a fact. */
public final class Regions {

    private Regions() {}

    /**
     * Numbers that follow one another.
     *
     * @param from the first
     * @param to the last
     * @param isFirst whether there are no smaller ones
     * @param isLast whether there are no greater ones
     */
    public record Span(long from, long to, boolean isFirst, boolean isLast) {}

    /** The numbers, or days since 1970-01-01, of an ordered fact, in as few spans as there are gaps. */
    public static ImmutableList<Span> spans(Axis axis, long regions) {
        NumberAxis numbers = (NumberAxis) axis;
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        int from = 0;
        while (from < axis.size()) {
            int until = from;
            while (until < axis.size() && (regions >> until & 1) != 0) {
                until++;
            }
            if (until > from) {
                spans.add(new Span(
                        numbers.starts().get(from),
                        until == axis.size()
                                ? numbers.greatest()
                                : numbers.starts().get(until) - 1,
                        from == 0,
                        until == axis.size()));
            }
            from = until + 1;
        }
        return spans.build();
    }

    /**
     * The values of a fact that is not ordered, by as coarse names as there are: groups of words before words, coarser
     * industries before finer ones. An industry of which no finer code says to which of several regions it belongs is
     * named for each of them.
     *
     * @param within the regions that are possible; what lies outside them does not count
     * @param known the names among which the fact is known to be; empty if it may be anything
     */
    public static ImmutableSet<FactValue> names(Axis axis, long regions, long within, ImmutableSet<FactValue> known) {
        PartitionAxis values = (PartitionAxis) axis;
        ImmutableSet.Builder<FactValue> names = ImmutableSet.builder();
        if (axis.fact().type() == FactType.JSIC) {
            List<IndustryTree> roots = known.isEmpty()
                    ? IndustryTree.divisions()
                    : known.stream().map(IndustryTree::of).toList();
            roots.forEach(industry -> addIndustries(values, industry, regions & within, within, names));
        } else {
            addWords(values, known(axis, known), name -> isWithin(values, name, regions & within, within), names);
        }
        return names.build();
    }

    private static void addIndustries(
            PartitionAxis axis,
            IndustryTree industry,
            long regions,
            long within,
            ImmutableSet.Builder<FactValue> names) {
        long here = regions(axis, industry) & within;
        boolean isWithin = here != 0 && (here & ~regions) == 0;
        if (isWithin || ((here & regions) != 0 && isOpen(axis, industry, here, within))) {
            names.add(industry.name());
        } else if ((here & regions) != 0) {
            industry.parts().forEach(part -> addIndustries(axis, part, regions, within, names));
        }
    }

    /** Whether no finer code says in which of its regions an industry lies. */
    private static boolean isOpen(PartitionAxis axis, IndustryTree industry, long here, long within) {
        return industry.parts().stream()
                .allMatch(part -> (regions(axis, part) & within) == here && isOpen(axis, part, here, within));
    }

    private static long regions(PartitionAxis axis, IndustryTree industry) {
        return axis.regionsOf(industry.name());
    }

    /** The single values that may be, in their order; of a flag both. */
    private static ImmutableSet<FactValue> known(Axis axis, ImmutableSet<FactValue> known) {
        return axis.samples().stream()
                .filter(name ->
                        known.isEmpty() || known.stream().anyMatch(wider -> standsFor(axis, wider.toString(), name)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean standsFor(Axis axis, String wider, FactValue name) {
        FactSpec.WordGroup group = axis.fact().groups().get(wider);
        return wider.equals(name.toString()) || (group != null && group.words().contains(name.toString()));
    }

    private static void addWords(
            PartitionAxis axis,
            ImmutableSet<FactValue> known,
            Predicate<FactValue> wanted,
            ImmutableSet.Builder<FactValue> names) {
        Set<FactValue> covered = new HashSet<>();
        axis.fact().groups().entrySet().stream()
                .sorted(Comparator.comparingInt(
                        group -> -group.getValue().words().size()))
                .filter(group -> wanted.test(FactValue.of(group.getKey())))
                .forEach(group -> {
                    List<FactValue> words =
                            group.getValue().words().stream().map(FactValue::of).toList();
                    if (known.containsAll(words) && words.stream().noneMatch(covered::contains)) {
                        names.add(FactValue.of(group.getKey()));
                        covered.addAll(words);
                    }
                });
        known.stream().filter(name -> !covered.contains(name)).filter(wanted).forEach(names::add);
    }

    private static boolean isWithin(PartitionAxis axis, FactValue name, long regions, long within) {
        long here = axis.regionsOf(name) & within;
        return here != 0 && (here & ~regions) == 0;
    }

    /** For each class of a classifier the regions of its fact in which it applies; none if no condition looks at it. */
    public static ImmutableMap<String, Long> classes(Axis axis, Classifier classifier) {
        PartitionAxis values = (PartitionAxis) axis;
        Map<String, Long> classes = new LinkedHashMap<>();
        for (int region = 0; region < values.size(); region++) {
            long bit = 1L << region;
            if (values.classes(region).containsKey(classifier.name())) {
                classes.merge(values.classOf(region, classifier), bit, (a, b) -> a | b);
            }
        }
        return ImmutableMap.copyOf(classes);
    }

    /** A value that lies in a region: of an ordered fact the first or the last one, else the one that comes first. */
    public static FactValue value(Axis axis, int region, boolean last) {
        if (axis instanceof PartitionAxis values) {
            return values.first(region);
        }
        ImmutableList<Span> spans = spans(axis, 1L << region);
        long number = last ? spans.get(0).to() : spans.get(0).from();
        return ((NumberAxis) axis).value(number);
    }
}
