package dev.shien.testkit.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The worlds that facts leave possible: every fact of the pack known exactly. Enumerated, so only for tests. */
public final class PossibleWorlds {

    private final PackDescription pack;

    private PossibleWorlds(PackDescription pack) {
        this.pack = pack;
    }

    /** The worlds of a pack's facts. */
    public static PossibleWorlds of(PackDescription pack) {
        return new PossibleWorlds(pack);
    }

    /** How many worlds there are to enumerate, at most {@link Integer#MAX_VALUE}. */
    public int count(Facts facts) {
        long count = 1;
        for (FactDescription fact : pack.facts()) {
            count *= Candidates.of(fact, facts.get(fact.name())).size();
            if (count > Integer.MAX_VALUE) {
                return Integer.MAX_VALUE;
            }
        }
        return (int) count;
    }

    /** All worlds, or at least one of every kind that the pack tells apart. */
    public Stream<Facts> worlds(Facts facts) {
        List<ImmutableList<FactValue>> candidates = pack.facts().stream()
                .map(fact -> Candidates.of(fact, facts.get(fact.name())))
                .toList();
        return Lists.cartesianProduct(candidates).stream().map(this::world);
    }

    /** The facts with the first ones made known, as many as it takes to leave no more worlds than the limit. */
    public Facts thinned(Facts facts, int limit) {
        Facts thinned = facts;
        for (FactDescription fact : pack.facts()) {
            if (count(thinned) > limit) {
                FactValue first = Candidates.of(fact, thinned.get(fact.name())).get(0);
                thinned = thinned.with(fact.name(), known(fact, first));
            }
        }
        return thinned;
    }

    private Facts world(List<FactValue> values) {
        Facts world = Facts.none();
        for (int i = 0; i < values.size(); i++) {
            FactDescription fact = pack.facts().get(i);
            world = world.with(fact.name(), known(fact, values.get(i)));
        }
        return world;
    }

    private static Fact known(FactDescription fact, FactValue value) {
        FactSource source = fact.sources().asList().get(0);
        return Fact.known(value, Evidence.of(source, LocalDate.EPOCH));
    }
}
