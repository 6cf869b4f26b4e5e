package dev.shien.testkit.eligibility;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary facts for a pack, at the edges that the pack declares. */
public final class ArbitraryFacts {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);

    private ArbitraryFacts() {}

    /** Facts of which each may be known, known in part, claimed by a source that is not enough, or unknown. */
    public static Arbitrary<Facts> of(PackDescription pack) {
        return facts(pack, ArbitraryFacts::fact);
    }

    /** Facts that are all known exactly. */
    public static Arbitrary<Facts> complete(PackDescription pack) {
        return facts(
                pack,
                description -> Combinators.combine(Arbitraries.of(description.values()), admitted(description))
                        .as(Fact::known));
    }

    /** One fact. */
    public static Arbitrary<Fact> fact(FactDescription description) {
        Arbitrary<FactValue> value = Arbitraries.of(description.values());
        return Arbitraries.frequencyOf(
                Tuple.of(6, Combinators.combine(value, admitted(description)).as(Fact::known)),
                Tuple.of(1, Combinators.combine(value, evidence()).as(Fact::known)),
                Tuple.of(
                        2,
                        Combinators.combine(coarse(description), admitted(description))
                                .as(Fact::known)),
                Tuple.of(2, several(description)),
                Tuple.of(2, isOrdered(description) ? range(description) : several(description)),
                Tuple.of(1, Arbitraries.of(Fact.unknown())));
    }

    private static Arbitrary<Facts> facts(PackDescription pack, Function<FactDescription, Arbitrary<Fact>> each) {
        return Combinators.combine(pack.facts().stream().map(each).toList()).as(values -> {
            Facts facts = Facts.none();
            for (int i = 0; i < values.size(); i++) {
                facts = facts.with(pack.facts().get(i).name(), values.get(i));
            }
            return facts;
        });
    }

    private static Arbitrary<Fact> several(FactDescription description) {
        return Combinators.combine(
                        Arbitraries.of(description.values()).set().ofMinSize(1).ofMaxSize(3), admitted(description))
                .as((values, evidence) -> Fact.oneOf(ImmutableSet.copyOf(values), evidence));
    }

    private static Arbitrary<Fact> range(FactDescription description) {
        Arbitrary<FactValue> value = Arbitraries.of(description.values());
        return Combinators.combine(value, value, Arbitraries.integers().between(0, 2), admitted(description))
                .as(ArbitraryFacts::range);
    }

    private static Fact range(FactValue one, FactValue other, int open, Evidence evidence) {
        boolean inOrder = Monotony.order(one) <= Monotony.order(other);
        Optional<FactValue> least = Optional.of(inOrder ? one : other);
        Optional<FactValue> greatest = Optional.of(inOrder ? other : one);
        return new Fact.Range(open == 1 ? Optional.empty() : least, open == 2 ? Optional.empty() : greatest, evidence);
    }

    /** Names that stand for several values: a group of words, an industry of a coarser level. */
    private static Arbitrary<FactValue> coarse(FactDescription description) {
        Set<FactValue> names = new LinkedHashSet<>(description.coarserIndustries());
        description.groups().keySet().forEach(name -> names.add(FactValue.of(name)));
        return Arbitraries.of(names.isEmpty() ? description.values() : names);
    }

    private static Arbitrary<Evidence> admitted(FactDescription description) {
        return Arbitraries.of(description.sources()).map(source -> Evidence.of(source, DAY));
    }

    private static Arbitrary<Evidence> evidence() {
        return Arbitraries.of(FactSource.class).map(source -> Evidence.of(source, DAY));
    }

    private static boolean isOrdered(FactDescription description) {
        return switch (description.type()) {
            case YEN, COUNT, DATE -> true;
            case WORD, JSIC, FLAG -> false;
        };
    }
}
