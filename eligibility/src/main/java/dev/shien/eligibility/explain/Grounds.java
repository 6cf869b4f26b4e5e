package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Causes;
import dev.shien.domain.eligibility.Causes.Cause;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.Ground;
import dev.shien.domain.eligibility.RuleOutcome;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.Bearing;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.Outcomes;
import dev.shien.eligibility.rule.FactSpec;
import java.util.BitSet;
import java.util.stream.LongStream;

/** Finds the causes of a verdict and puts them into words. */
final class Grounds {

    private final Evaluated evaluated;
    private final Facts facts;
    private final Criteria criteria;

    private Grounds(Evaluated evaluated, Facts facts) {
        this.evaluated = evaluated;
        this.facts = facts;
        this.criteria = new Criteria(evaluated.model(), evaluated.worlds());
    }

    /** The causes; none if the verdict is not settled. */
    static Causes of(Evaluated evaluated, Facts facts, ImmutableList<Place> places, ImmutableList<Bearing> bearings) {
        int outcome = evaluated.outcomes(evaluated.model().root());
        if (!Outcomes.isSettled(outcome)) {
            return Causes.none();
        }
        BitSet others = evaluated.outcomes().where(outcome);
        others.flip(0, evaluated.space().size());
        Literals literals = Literals.of(evaluated, places, bearings, others);
        CauseSearch.Result found = CauseSearch.of(evaluated, literals.all(), others);
        Grounds grounds = new Grounds(evaluated, facts);
        return new Causes(
                found.sets().stream()
                        .map(set -> grounds.cause(literals.all(), set))
                        .collect(ImmutableList.toImmutableList()),
                literals.complete() && found.complete());
    }

    private Cause cause(ImmutableList<Literal> literals, long set) {
        return new Cause(LongStream.iterate(set, left -> left != 0, left -> left & (left - 1))
                .mapToObj(left -> ground(literals.get(Long.numberOfTrailingZeros(left))))
                .collect(ImmutableList.toImmutableList()));
    }

    private Ground ground(Literal literal) {
        FactSpec fact = evaluated.model().axes().get(literal.axis()).fact();
        return new Ground(
                literal.place().map(Place::id),
                fact.name(),
                literal.holds() ? RuleOutcome.MET : RuleOutcome.UNMET,
                text(literal, fact));
    }

    private Text text(Literal literal, FactSpec fact) {
        Text label = fact.label();
        Text value = Values.text(fact, facts.get(fact.name()));
        if (literal.place().isEmpty()) {
            return Text.of(label.ja() + "が" + value.ja() + "であること", label.en() + ": " + value.en());
        }
        Text required = criteria.of((Node.Leaf) literal.place().get().node());
        boolean holds = literal.holds();
        return Text.of(
                label.ja() + "（" + value.ja() + "）が「" + required.ja() + "」に" + (holds ? "当てはまること" : "当てはまらないこと"),
                label.en() + " (" + value.en() + "): " + (holds ? "" : "not ") + required.en());
    }
}
