package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.Worlds;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Puts into words what conditions ask of the applicant: {@code 100人以下（サービス業）}. */
final class Criteria {

    private final DayModel model;
    private final Worlds worlds;

    Criteria(DayModel model, Worlds worlds) {
        this.model = model;
        this.worlds = worlds;
    }

    Text of(Node.Leaf leaf) {
        FactSpec fact = model.axes().get(leaf.axis()).fact();
        if (leaf instanceof Node.Paired paired) {
            return limits(fact, paired.condition(), model.rows(paired, worlds));
        }
        Rule.Condition condition = leaf.condition();
        if (condition instanceof Rule.Compare compare) {
            return Amounts.compared(fact, compare.operator(), compare.limit());
        }
        if (condition instanceof Rule.Between between) {
            return Amounts.between(fact, between.from(), between.until() - 1);
        }
        return condition instanceof Rule.In in ? values(fact, in.values()) : classes((Rule.InClass) condition);
    }

    private static Text limits(FactSpec fact, Rule.Lookup lookup, ImmutableList<Node.ClassRow> rows) {
        List<Text> texts = rows.stream().map(row -> limit(fact, lookup, row)).toList();
        return Text.of(
                texts.stream().map(Text::ja).collect(Collectors.joining("、")),
                texts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static Text limit(FactSpec fact, Rule.Lookup lookup, Node.ClassRow row) {
        Text limit = row.row()
                .limit(lookup.column())
                .map(value -> Amounts.compared(fact, lookup.operator(), value))
                .orElse(Text.of("認められる値なし", "no value is admitted"));
        return Text.of(
                limit.ja() + "（" + row.label().ja() + "）",
                limit.en() + " (" + row.label().en() + ")");
    }

    private static Text values(FactSpec fact, ImmutableSet<FactValue> values) {
        return Values.either(
                values.stream().map(value -> Values.text(fact, value)).toList());
    }

    private Text classes(Rule.InClass condition) {
        return Values.either(condition.classes().stream()
                .map(name -> model.label(condition.classifier(), name))
                .toList());
    }
}
