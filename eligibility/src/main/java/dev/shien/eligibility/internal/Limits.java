package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Finding;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what the conditions that bear on an outcome hold the facts against. */
final class Limits {

    private final DayModel model;
    private final Worlds worlds;

    Limits(DayModel model, Worlds worlds) {
        this.model = model;
        this.worlds = worlds;
    }

    Finding finding(Bearing bearing) {
        Node.Leaf leaf = bearing.leaf();
        if (leaf instanceof Node.Paired paired) {
            return paired(bearing, paired, model.rows(paired, worlds));
        }
        return finding(
                bearing,
                ((Node.Single) leaf).limit(),
                Optional.empty(),
                bearing.rule().rule().citation());
    }

    private Finding paired(Bearing bearing, Node.Paired paired, ImmutableList<Node.ClassRow> rows) {
        ImmutableSet<String> limits =
                rows.stream().map(row -> plain(paired.condition(), row)).collect(ImmutableSet.toImmutableSet());
        ImmutableList<String> classes = rows.stream().map(Node.ClassRow::name).collect(ImmutableList.toImmutableList());
        return finding(
                bearing,
                String.join("|", limits),
                Optional.of(new Finding.Basis(name(paired.by()), classes)),
                rows.size() == 1
                        ? rows.get(0).row().citation()
                        : bearing.rule().rule().citation());
    }

    private Finding finding(Bearing bearing, String limit, Optional<Finding.Basis> basis, Citation citation) {
        return new Finding(
                bearing.rule().rule().id(),
                Outcomes.outcome(bearing.ruleOutcomes()),
                name(bearing.leaf().axis()),
                limit,
                Outcomes.outcome(bearing.outcomes()),
                basis,
                citation);
    }

    private String name(int axis) {
        return model.axes().get(axis).fact().name();
    }

    private static String plain(Rule.Lookup lookup, Node.ClassRow row) {
        return row.row()
                .limit(lookup.column())
                .map(limit -> lookup.operator().sign() + " " + limit)
                .orElse("none");
    }

    static String plain(FactSpec fact, Rule.Compare compare) {
        return compare.operator().sign() + " " + plain(fact, compare.limit());
    }

    /** Both ends included: {@code 2024-04-01..2025-03-31}. */
    static String plain(FactSpec fact, Rule.Between between) {
        return plain(fact, between.from()) + ".." + plain(fact, between.until() - 1);
    }

    private static String plain(FactSpec fact, long number) {
        return fact.type() == FactType.DATE ? LocalDate.ofEpochDay(number).toString() : Long.toString(number);
    }

    static String plain(Rule.In in) {
        return in.values().stream().map(FactValue::toString).collect(Collectors.joining("|"));
    }
}
