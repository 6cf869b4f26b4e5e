package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.NamedRule;
import dev.shien.eligibility.rule.Operator;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Turns rules into nodes: conditions into the regions in which they hold. */
final class NodeFactory {

    private final RulePack pack;
    private final LocalDate on;
    private final ImmutableList<Axis> axes;
    private final Map<String, Node.Titled> titled = new HashMap<>();
    private final Map<Rule.Condition, Node.Leaf> leaves = new HashMap<>();

    NodeFactory(RulePack pack, LocalDate on, ImmutableList<Axis> axes) {
        this.pack = pack;
        this.on = on;
        this.axes = axes;
    }

    Node.Titled named(String id) {
        Node.Titled known = titled.get(id);
        if (known != null) {
            return known;
        }
        NamedRule rule = Conditions.require(pack.rules().get(id), "rule", id);
        Node.Titled made = new Node.Titled(rule, node(rule.rule()));
        titled.put(id, made);
        return made;
    }

    Node node(Rule rule) {
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
        if (rule instanceof Rule.Count count) {
            return several(count.least(), nodes(count.parts()));
        }
        return rule instanceof Rule.Reference reference ? named(reference.id()) : leaf((Rule.Condition) rule);
    }

    private ImmutableList<Node> nodes(ImmutableList<Rule> rules) {
        return rules.stream().map(this::node).collect(ImmutableList.toImmutableList());
    }

    private static Node several(int least, ImmutableList<Node> parts) {
        if (least == 1) {
            return new Node.Some(parts);
        }
        return least == parts.size() ? new Node.Every(parts) : new Node.Several(least, parts);
    }

    private Node.Leaf leaf(Rule.Condition condition) {
        Node.Leaf known = leaves.get(condition);
        if (known != null) {
            return known;
        }
        Node.Leaf made = made(condition);
        leaves.put(condition, made);
        return made;
    }

    private Node.Leaf made(Rule.Condition condition) {
        if (condition instanceof Rule.Lookup lookup) {
            return lookup(lookup);
        }
        if (condition instanceof Rule.Compare compare) {
            int axis = axis(compare.fact());
            long holds = number(axis).holds(compare.operator(), compare.limit());
            return new Node.Single(
                    compare, axis, holds, Limits.plain(axes.get(axis).fact(), compare));
        }
        if (condition instanceof Rule.Between between) {
            int axis = axis(between.fact());
            long holds = number(axis).holds(Operator.AT_LEAST, between.from())
                    & number(axis).holds(Operator.LESS_THAN, between.until());
            return new Node.Single(
                    between, axis, holds, Limits.plain(axes.get(axis).fact(), between));
        }
        if (condition instanceof Rule.In in) {
            int axis = axis(in.fact());
            PartitionAxis values = partition(axis);
            return new Node.Single(
                    in,
                    axis,
                    values.holds(value -> AxisFactory.isIn(values.fact(), in.values(), value)),
                    Limits.plain(in));
        }
        Rule.InClass inClass = (Rule.InClass) condition;
        Classifier classifier = Conditions.classifier(pack, inClass.classifier());
        int axis = axis(classifier.fact());
        return new Node.Single(
                inClass,
                axis,
                partition(axis).holds(classifier, inClass.classes()),
                String.join("|", inClass.classes()));
    }

    private Node.Leaf lookup(Rule.Lookup lookup) {
        Classifier classifier = Conditions.classifier(pack, lookup);
        LimitTable.Period period = Conditions.table(pack, lookup).on(on);
        int axis = axis(lookup.fact());
        int by = axis(classifier.fact());
        ImmutableLongArray.Builder holds = ImmutableLongArray.builder();
        ImmutableList.Builder<Node.ClassRow> rows = ImmutableList.builder();
        Map<String, Node.ClassRow> byClass = new HashMap<>();
        for (int region = 0; region < partition(by).size(); region++) {
            Node.ClassRow row = byClass.computeIfAbsent(
                    partition(by).classOf(region, classifier), name -> row(classifier, period, name));
            rows.add(row);
            holds.add(row.row()
                    .limit(lookup.column())
                    .map(value -> number(axis).holds(lookup.operator(), value))
                    .orElse(0L));
        }
        return new Node.Paired(lookup, axis, by, holds.build(), rows.build());
    }

    private static Node.ClassRow row(Classifier classifier, LimitTable.Period period, String name) {
        return new Node.ClassRow(
                name,
                Conditions.require(classifier.labels().get(name), "class", name),
                Conditions.require(period.rows().get(name), "row", name));
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
