package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.Axis;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Regions;
import dev.shien.eligibility.internal.Regions.Span;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Operator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts regions of a fact into words: spans of numbers, words and their groups, classes, industries. Not safe for use by
 * several threads.
 */
final class Answers {

    /** How many names are written out before the rest is counted. */
    private static final int MOST_NAMES = 6;

    private final DayModel model;
    private final Map<Key, Wording> known = new HashMap<>();

    Answers(DayModel model) {
        this.model = model;
    }

    /** What values of a fact the regions stand for, if the fact may be anything. */
    Wording of(int axis, long regions) {
        return of(axis, regions, model.axes().get(axis).all(), Fact.unknown());
    }

    /**
     * Regions in words, and for programs: {@code <= 50}, {@code 51..100}, {@code TOKYO|CHIBA}, {@code not TOKYO}.
     *
     * @param axis the index of the fact's axis
     * @param within the regions that are possible
     * @param fact what is known of the fact; what its source is not enough for does not count
     */
    Wording of(int axis, long regions, long within, Fact fact) {
        return known.computeIfAbsent(new Key(axis, regions, within, fact), this::worded);
    }

    /** What was asked for: the same answers come up again and again in a plan. */
    private record Key(int axis, long regions, long within, Fact fact) {}

    private Wording worded(Key key) {
        Axis values = model.axes().get(key.axis());
        return values.fact().isOrdered()
                ? numbers(values, key.regions())
                : named(values, key.regions(), key.within(), key.fact());
    }

    private Wording named(Axis values, long regions, long within, Fact fact) {
        Wording names = names(values, regions, within, values.admits(fact) ? named(fact) : ImmutableSet.of());
        return classes(values, regions, within)
                .map(text -> new Wording(text, names.plain()))
                .orElse(names);
    }

    private static ImmutableSet<FactValue> named(Fact fact) {
        return fact instanceof Fact.OneOf several ? several.values() : ImmutableSet.of(((Fact.Known) fact).value());
    }

    private static Wording numbers(Axis axis, long regions) {
        List<Span> spans = Regions.spans(axis, regions);
        return new Wording(
                Values.either(spans.stream().map(span -> text(axis, span)).toList()),
                spans.stream().map(span -> plain(axis.fact(), span)).collect(Collectors.joining("|")));
    }

    private static Text text(Axis axis, Span span) {
        FactSpec fact = axis.fact();
        if (span.isFirst() && span.isLast()) {
            return Text.of("任意の値", "any value");
        }
        if (span.from() == span.to()) {
            return Amounts.compared(fact, Operator.EQUAL_TO, span.from());
        }
        if (span.isFirst()) {
            return upper(axis, span);
        }
        if (span.isLast()) {
            return lower(axis, span);
        }
        if (fact.type() == FactType.DATE) {
            return Amounts.between(fact, span.from(), span.to());
        }
        Text lower = lower(axis, span);
        Text upper = upper(axis, span);
        return Text.of(lower.ja() + upper.ja(), lower.en() + " and " + upper.en());
    }

    /** An amount of money above a limit is told by the limit, a count by its first number: 5,000万円超, 51人以上. */
    private static Text lower(Axis axis, Span span) {
        boolean byLimit = axis.fact().type() == FactType.YEN && axis.limits().contains(span.from() - 1);
        return byLimit
                ? Amounts.compared(axis.fact(), Operator.MORE_THAN, span.from() - 1)
                : Amounts.compared(axis.fact(), Operator.AT_LEAST, span.from());
    }

    private static Text upper(Axis axis, Span span) {
        boolean byLimit = axis.fact().type() == FactType.YEN
                && axis.limits().contains(span.to() + 1)
                && !axis.limits().contains(span.to());
        return byLimit
                ? Amounts.compared(axis.fact(), Operator.LESS_THAN, span.to() + 1)
                : Amounts.compared(axis.fact(), Operator.AT_MOST, span.to());
    }

    private static String plain(FactSpec fact, Span span) {
        String from = plain(fact, span.from());
        String to = plain(fact, span.to());
        if (span.isFirst()) {
            return span.isLast() ? "any" : "<= " + to;
        }
        if (span.isLast()) {
            return ">= " + from;
        }
        return span.from() == span.to() ? "= " + from : from + ".." + to;
    }

    private static String plain(FactSpec fact, long number) {
        return fact.type() == FactType.DATE ? LocalDate.ofEpochDay(number).toString() : Long.toString(number);
    }

    /** The classes of the classifier that says it in the fewest, if one says it. */
    private Optional<Text> classes(Axis axis, long regions, long within) {
        return model.pack().classifiers().values().stream()
                .filter(classifier -> classifier.fact().equals(axis.fact().name()))
                .flatMap(classifier -> labels(axis, classifier, regions, within).stream())
                .min(Comparator.comparingInt(List::size))
                .map(Values::either);
    }

    private Optional<List<Text>> labels(Axis axis, Classifier classifier, long regions, long within) {
        List<Text> labels = new ArrayList<>();
        long covered = 0;
        for (Map.Entry<String, Long> entry : Regions.classes(axis, classifier).entrySet()) {
            if ((entry.getValue() & regions) != 0) {
                labels.add(model.label(classifier.name(), entry.getKey()));
                covered |= entry.getValue() & within;
            }
        }
        return covered == (regions & within) ? Optional.of(labels) : Optional.empty();
    }

    private static Wording names(Axis axis, long regions, long within, ImmutableSet<FactValue> known) {
        ImmutableSet<FactValue> names = Regions.names(axis, regions, within, known);
        ImmutableSet<FactValue> others = Regions.names(axis, within & ~regions, within, known);
        boolean isShorter =
                axis.fact().type() != FactType.FLAG && !others.isEmpty() && others.size() + 1 < names.size();
        if (isShorter && Collections.disjoint(names, others)) {
            return but(listed(axis.fact(), others.asList()));
        }
        return listed(axis.fact(), names.asList());
    }

    private static Wording listed(FactSpec fact, ImmutableList<FactValue> names) {
        List<Text> texts = names.stream()
                .limit(MOST_NAMES)
                .map(name -> Values.text(fact, name))
                .toList();
        Text text = Values.either(texts);
        int more = names.size() - texts.size();
        return new Wording(
                more == 0 ? text : Text.of(text.ja() + "ほか" + more + "件", text.en() + " or " + more + " more"),
                names.stream().map(FactValue::toString).collect(Collectors.joining("|")));
    }

    /** Anything but these. */
    static Wording but(Wording among) {
        Text text = among.text();
        return new Wording(Text.of(text.ja() + "以外", "anything but " + text.en()), "not " + among.plain());
    }
}
