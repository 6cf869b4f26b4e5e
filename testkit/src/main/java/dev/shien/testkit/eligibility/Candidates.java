package dev.shien.testkit.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import java.util.stream.Stream;

/** The exact values that a fact may turn out to have, as far as a pack can tell them apart. */
final class Candidates {

    private final FactDescription description;

    private Candidates(FactDescription description) {
        this.description = description;
    }

    static ImmutableList<FactValue> of(FactDescription description, Fact fact) {
        Candidates candidates = new Candidates(description);
        return fact.isSaidBy(description.sources())
                ? candidates.values(fact).distinct().collect(ImmutableList.toImmutableList())
                : description.values();
    }

    private Stream<FactValue> values(Fact fact) {
        if (fact instanceof Fact.Known known) {
            return behind(known.value());
        }
        if (fact instanceof Fact.OneOf oneOf) {
            return oneOf.values().stream().flatMap(this::behind);
        }
        Fact.Range range = (Fact.Range) fact;
        Stream<FactValue> inside = description.values().stream().filter(value -> isWithin(range, value));
        return Stream.of(range.least().stream(), inside, range.greatest().stream())
                .flatMap(values -> values);
    }

    /** The exact values for which a name stands: the words of a group, the industries of the finest level in a code. */
    private Stream<FactValue> behind(FactValue value) {
        if (description.type() == FactType.JSIC) {
            return industries(JsicCode.of(value.toString()));
        }
        ImmutableSet<FactValue> group = description.groups().get(value.toString());
        return group.isEmpty() ? Stream.of(value) : group.stream();
    }

    /** The edges in the code: one of every class that it spans; where there is none, the code decides, and any will do. */
    private Stream<FactValue> industries(JsicCode code) {
        ImmutableList<FactValue> edges = description.values().stream()
                .filter(value -> JsicCode.of(value.toString()).isWithin(code))
                .collect(ImmutableList.toImmutableList());
        Stream<FactValue> any = code.within(JsicLevel.CLASS).stream().limit(1).map(leaf -> FactValue.of(leaf.code()));
        return edges.isEmpty() ? any : edges.stream();
    }

    private static boolean isWithin(Fact.Range range, FactValue value) {
        return range.least()
                        .map(least -> Monotony.order(value) >= Monotony.order(least))
                        .orElse(true)
                && range.greatest()
                        .map(greatest -> Monotony.order(value) <= Monotony.order(greatest))
                        .orElse(true);
    }
}
