package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Finding;
import dev.shien.domain.eligibility.ReasonNode;
import dev.shien.domain.eligibility.ReasonNode.Kind;
import dev.shien.domain.eligibility.ReasonTree;
import dev.shien.eligibility.internal.Bearing;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.Outcomes;
import dev.shien.eligibility.rule.FactSpec;
import java.util.Optional;

/** Writes the tree of reasons: every rule and condition with what it comes out as. */
final class Trees {

    private final Evaluated evaluated;
    private final Facts facts;
    private final Criteria criteria;
    private final ImmutableSet<String> deciding;

    private Trees(Evaluated evaluated, Facts facts, ImmutableSet<String> deciding) {
        this.evaluated = evaluated;
        this.facts = facts;
        this.deciding = deciding;
        this.criteria = new Criteria(evaluated.model(), evaluated.worlds());
    }

    static ReasonTree of(
            Evaluated evaluated, Facts facts, ImmutableList<Place> places, ImmutableList<Bearing> bearings) {
        Trees trees = new Trees(evaluated, facts, Deciding.of(places, bearings));
        return new ReasonTree(places.stream().map(trees::node).collect(ImmutableList.toImmutableList()));
    }

    private ReasonNode node(Place place) {
        Node node = place.node();
        int outcomes = evaluated.outcomes(node);
        return new ReasonNode(
                place.id(),
                place.depth(),
                kind(place),
                Outcomes.outcome(outcomes),
                deciding.contains(place.id()),
                node instanceof Node.Several several ? Optional.of(several.least()) : Optional.empty(),
                node instanceof Node.Titled rule ? Optional.of(heading(rule)) : Optional.empty(),
                node instanceof Node.Leaf leaf ? Optional.of(comparison(place, leaf)) : Optional.empty());
    }

    private static Kind kind(Place place) {
        Node node = place.node();
        if (node instanceof Node.Titled) {
            return place.repeated() ? Kind.REFERENCE : Kind.RULE;
        }
        if (node instanceof Node.Leaf) {
            return Kind.CONDITION;
        }
        if (node instanceof Node.Every) {
            return Kind.ALL;
        }
        if (node instanceof Node.Some) {
            return Kind.ANY;
        }
        if (node instanceof Node.Several) {
            return Kind.COUNT;
        }
        return node instanceof Node.Inverse ? Kind.NOT : Kind.JUDGEMENT;
    }

    private static ReasonNode.Heading heading(Node.Titled rule) {
        return new ReasonNode.Heading(rule.rule().title(), rule.rule().citation());
    }

    private ReasonNode.Comparison comparison(Place place, Node.Leaf leaf) {
        Finding finding = evaluated
                .model()
                .finding(
                        new Bearing(place.rule(), evaluated.outcomes(place.rule()), leaf, evaluated.outcomes(leaf)),
                        evaluated.worlds());
        FactSpec fact = evaluated.model().axes().get(leaf.axis()).fact();
        return new ReasonNode.Comparison(
                fact.name(),
                fact.label(),
                Values.text(fact, facts.get(fact.name())),
                finding.limit(),
                criteria.of(leaf),
                finding.basis().map(Finding.Basis::classes).orElse(ImmutableList.of()),
                finding.citation());
    }
}
