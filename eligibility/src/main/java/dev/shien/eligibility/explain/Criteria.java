package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.Worlds;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Operator;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Puts conditions into words. */
final class Criteria {

    private final DayModel model;
    private final Worlds worlds;

    Criteria(DayModel model, Worlds worlds) {
        this.model = model;
        this.worlds = worlds;
    }

    Criterion of(Node.Leaf leaf) {
        FactSpec fact = model.axes().get(leaf.axis()).fact();
        if (leaf instanceof Node.Paired paired) {
            return limits(fact, paired.condition(), model.rows(paired, worlds));
        }
        Rule.Condition condition = leaf.condition();
        if (condition instanceof Rule.Compare compare) {
            return limit(fact, compare);
        }
        if (condition instanceof Rule.Between between) {
            return span(fact, between, ((Node.Single) leaf).limit());
        }
        return condition instanceof Rule.In in ? values(fact, in.values()) : classes((Rule.InClass) condition);
    }

    private static Criterion limit(FactSpec fact, Rule.Compare compare) {
        Target target = target(fact, compare.operator(), compare.limit());
        return new Criterion(
                target.text(),
                Optional.of(target),
                opposite(compare.operator()).map(operator -> target(fact, operator, compare.limit())));
    }

    private static Criterion span(FactSpec fact, Rule.Between between, String plain) {
        Text from = Amounts.of(fact, between.from());
        Text to = Amounts.of(fact, between.until() - 1);
        Target within =
                new Target(Text.of(from.ja() + "から" + to.ja() + "まで", "from " + from.en() + " to " + to.en()), plain);
        return among(within, but(within));
    }

    private static Criterion limits(FactSpec fact, Rule.Lookup lookup, ImmutableList<Node.ClassRow> rows) {
        Operator operator = lookup.operator();
        return new Criterion(
                join(rows.stream().map(row -> rowText(fact, lookup, row)).toList()),
                binding(operator, rows, lookup.column(), true).map(limit -> target(fact, operator, limit)),
                opposite(operator)
                        .flatMap(other ->
                                binding(other, rows, lookup.column(), false).map(limit -> target(fact, other, limit))));
    }

    private static Target target(FactSpec fact, Operator operator, long limit) {
        String plain =
                fact.type() == FactType.DATE ? LocalDate.ofEpochDay(limit).toString() : Long.toString(limit);
        return new Target(Amounts.compared(fact, operator, limit), operator.sign() + " " + plain);
    }

    private static Text rowText(FactSpec fact, Rule.Lookup lookup, Node.ClassRow row) {
        Text limit = row.row()
                .limit(lookup.column())
                .map(value -> Amounts.compared(fact, lookup.operator(), value))
                .orElse(Text.of("上限の定めなし", "no limit stated"));
        return Text.of(
                limit.ja() + "（" + row.label().ja() + "）",
                limit.en() + " (" + row.label().en() + ")");
    }

    /** The limit to keep so that the comparison holds for each class that is possible; nothing if one has no limit. */
    private static Optional<Long> binding(
            Operator operator, ImmutableList<Node.ClassRow> rows, String column, boolean needsAll) {
        ImmutableList<Long> limits =
                rows.stream().flatMap(row -> row.row().limit(column).stream()).collect(ImmutableList.toImmutableList());
        boolean unequal =
                operator == Operator.EQUAL_TO && ImmutableSet.copyOf(limits).size() > 1;
        if (limits.isEmpty() || unequal || (needsAll && limits.size() < rows.size())) {
            return Optional.empty();
        }
        LongStream all = limits.stream().mapToLong(Long::longValue);
        boolean upper = operator == Operator.AT_MOST || operator == Operator.LESS_THAN;
        return Optional.of((upper ? all.min() : all.max()).orElseThrow());
    }

    private static Criterion values(FactSpec fact, ImmutableSet<FactValue> values) {
        Target among = new Target(
                Values.either(
                        values.stream().map(value -> Values.text(fact, value)).toList()),
                values.stream().map(FactValue::toString).collect(Collectors.joining("|")));
        boolean isFlag = fact.type() == FactType.FLAG && values.size() == 1;
        return among(among, isFlag ? flag(fact, !values.contains(FactValue.of(true))) : but(among));
    }

    private Criterion classes(Rule.InClass condition) {
        Target among = new Target(
                Values.either(condition.classes().stream()
                        .map(name -> model.label(condition.classifier(), name))
                        .toList()),
                String.join("|", condition.classes()));
        return among(among, but(among));
    }

    private static Criterion among(Target among, Target others) {
        return new Criterion(among.text(), Optional.of(among), Optional.of(others));
    }

    private static Target flag(FactSpec fact, boolean yes) {
        return new Target(Values.text(fact, FactValue.of(yes)), Boolean.toString(yes));
    }

    private static Target but(Target among) {
        Text text = among.text();
        return new Target(Text.of(text.ja() + "以外", "anything but " + text.en()), "not " + among.plain());
    }

    private static Text join(List<Text> texts) {
        return Text.of(
                texts.stream().map(Text::ja).collect(Collectors.joining("、")),
                texts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static Optional<Operator> opposite(Operator operator) {
        return switch (operator) {
            case AT_MOST -> Optional.of(Operator.MORE_THAN);
            case LESS_THAN -> Optional.of(Operator.AT_LEAST);
            case AT_LEAST -> Optional.of(Operator.LESS_THAN);
            case MORE_THAN -> Optional.of(Operator.AT_MOST);
            case EQUAL_TO -> Optional.empty();
        };
    }
}
