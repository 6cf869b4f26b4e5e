package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/** Finds the conditions that bear on an outcome: of all parts those that decide, of any part those that can. */
public final class Bearings {

    private final ToIntFunction<Node> outcomesOf;
    private final List<Bearing> found = new ArrayList<>();

    private Bearings(ToIntFunction<Node> outcomesOf) {
        this.outcomesOf = outcomesOf;
    }

    /**
     * The conditions that bear on the outcome of all requirements together, in the order of the pack.
     *
     * @param outcomesOf what each part of the model may come out as
     */
    public static ImmutableList<Bearing> of(DayModel model, ToIntFunction<Node> outcomesOf) {
        Bearings bearings = new Bearings(outcomesOf);
        int outcomes = outcomesOf.applyAsInt(model.root());
        for (Node part : bearings.deciding(ImmutableList.copyOf(model.requirements()), outcomes, Outcomes.MET)) {
            bearings.collect(part, (Node.Titled) part, 0, false);
        }
        return ImmutableList.copyOf(bearings.found);
    }

    /**
     * The conditions that bear on the outcome of one requirement, in the order of the pack.
     *
     * @param outcomesOf what each part of the model may come out as
     */
    public static ImmutableList<Bearing> of(Node.Titled requirement, ToIntFunction<Node> outcomesOf) {
        Bearings bearings = new Bearings(outcomesOf);
        bearings.collect(requirement, requirement, 0, false);
        return ImmutableList.copyOf(bearings.found);
    }

    @SuppressWarnings("ReferenceEquality") // a model has one object for each rule and each condition
    private void add(Node.Titled rule, int ruleOutcomes, Node.Leaf leaf) {
        if (found.stream().noneMatch(known -> known.rule() == rule && known.leaf() == leaf)) {
            found.add(new Bearing(rule, ruleOutcomes, leaf, outcomesOf.applyAsInt(leaf)));
        }
    }

    private void collect(Node node, Node.Titled rule, int ruleOutcomes, boolean isAlternative) {
        if (node instanceof Node.Leaf leaf) {
            add(rule, ruleOutcomes, leaf);
        } else if (node instanceof Node.Every every) {
            every(every, isAlternative).forEach(part -> collect(part, rule, ruleOutcomes, isAlternative));
        } else if (node instanceof Node.Some some) {
            deciding(some.parts(), outcomesOf.applyAsInt(some), Outcomes.UNMET)
                    .forEach(part -> collect(part, rule, ruleOutcomes, true));
        } else if (node instanceof Node.Several several) {
            several.parts().forEach(part -> collect(part, rule, ruleOutcomes, true));
        } else if (node instanceof Node.Titled titled) {
            collect(titled.part(), titled, outcomesOf.applyAsInt(titled), isAlternative);
        } else if (node instanceof Node.Inverse inverse) {
            collect(inverse.part(), rule, ruleOutcomes, isAlternative);
        } else {
            collect(((Node.Judged) node).part(), rule, ruleOutcomes, isAlternative);
        }
    }

    /** Of an alternative that fails, the first condition that fails is enough: why a company is no individual. */
    private ImmutableList<Node> every(Node.Every every, boolean isAlternative) {
        int outcomes = outcomesOf.applyAsInt(every);
        ImmutableList<Node> parts = deciding(every.parts(), outcomes, Outcomes.MET);
        boolean oneIsEnough =
                isAlternative && outcomes == Outcomes.UNMET && outcomesOf.applyAsInt(parts.get(0)) == Outcomes.UNMET;
        return oneIsEnough ? parts.subList(0, 1) : parts;
    }

    /**
     * The parts that decide. If the whole comes out as its parts do when none stands out, all of them; else those that
     * come out as the whole does, and if there is none, those that may stand out.
     *
     * @param plain what a part comes out as that does not stand out: met under all, unmet under any
     */
    private ImmutableList<Node> deciding(ImmutableList<Node> parts, int outcomes, int plain) {
        if (outcomes == plain) {
            return parts;
        }
        ImmutableList<Node> same = filter(parts, part -> part == outcomes);
        return Outcomes.isSettled(outcomes) && !same.isEmpty() ? same : filter(parts, part -> part != plain);
    }

    private ImmutableList<Node> filter(ImmutableList<Node> parts, IntPredicate outcomes) {
        return parts.stream()
                .filter(part -> outcomes.test(outcomesOf.applyAsInt(part)))
                .collect(ImmutableList.toImmutableList());
    }
}
