package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.NamedRule;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;
import java.util.Optional;

/** Turns rules into nodes: conditions into the regions in which they hold. */
final class NodeFactory {

    private final RulePack pack;
    private final LocalDate on;
    private final ImmutableList<Axis> axes;

    NodeFactory(RulePack pack, LocalDate on, ImmutableList<Axis> axes) {
        this.pack = pack;
        this.on = on;
        this.axes = axes;
    }

    Node.Titled named(String id) {
        NamedRule rule = Conditions.require(pack.rules().get(id), "rule", id);
        return new Node.Titled(rule, node(rule.rule()));
    }

    private Node node(Rule rule) {
        if (rule instanceof Rule.All all) {
            return new Node.Every(nodes(all.parts()));
        }
        if (rule instanceof Rule.Any any) {
            return new Node.Some(nodes(any.parts()));
        }
        if (rule instanceof Rule.Not not) {
            return new Node.Inverse(node(not.part()));
        }
        if (rule instanceof Rule.Judgement judgement) {
            return new Node.Judged(node(judgement.part()));
        }
        return rule instanceof Rule.Reference reference ? named(reference.id()) : leaf((Rule.Condition) rule);
    }

    private ImmutableList<Node> nodes(ImmutableList<Rule> rules) {
        return rules.stream().map(this::node).collect(ImmutableList.toImmutableList());
    }

    private Node leaf(Rule.Condition condition) {
        if (condition instanceof Rule.Lookup lookup) {
            return lookup(lookup);
        }
        if (condition instanceof Rule.Compare compare) {
            int axis = axis(compare.fact());
            return new Node.Single(compare, axis, number(axis).holds(compare.operator(), compare.limit()));
        }
        if (condition instanceof Rule.In in) {
            int axis = axis(in.fact());
            PartitionAxis values = partition(axis);
            return new Node.Single(
                    in, axis, values.holds(value -> AxisFactory.isIn(values.fact(), in.values(), value)));
        }
        Rule.InClass inClass = (Rule.InClass) condition;
        Classifier classifier = Conditions.classifier(pack, inClass.classifier());
        int axis = axis(classifier.fact());
        return new Node.Single(
                inClass,
                axis,
                partition(axis).holds(value -> inClass.classes().contains(AxisFactory.classOf(classifier, value))));
    }

    private Node lookup(Rule.Lookup lookup) {
        Classifier classifier = Conditions.classifier(pack, lookup);
        LimitTable.Period period = Conditions.table(pack, lookup).on(on);
        int axis = axis(lookup.fact());
        int by = axis(classifier.fact());
        ImmutableLongArray.Builder holds = ImmutableLongArray.builder();
        partition(by).first().forEach(code -> {
            String name = AxisFactory.classOf(classifier, code);
            Optional<Long> limit =
                    Conditions.require(period.rows().get(name), "row", name).limit(lookup.column());
            holds.add(limit.map(value -> number(axis).holds(lookup.operator(), value))
                    .orElse(0L));
        });
        return new Node.Paired(lookup, axis, by, holds.build());
    }

    private int axis(String fact) {
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).fact().name().equals(fact)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Expected a fact of the pack, was '" + fact + "'");
    }

    private NumberAxis number(int axis) {
        return (NumberAxis) axes.get(axis);
    }

    private PartitionAxis partition(int axis) {
        return (PartitionAxis) axes.get(axis);
    }
}
