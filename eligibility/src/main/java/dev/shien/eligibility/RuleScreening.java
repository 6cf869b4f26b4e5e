package dev.shien.eligibility;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.PackVersion;
import dev.shien.domain.eligibility.Screening;
import dev.shien.eligibility.explain.Explainer;
import dev.shien.eligibility.internal.Decider;
import dev.shien.eligibility.internal.PackModel;
import dev.shien.eligibility.internal.Partitions;
import dev.shien.eligibility.pack.RulePacks;
import java.time.LocalDate;

/**
 * Screening by rule packs: the verdict holds in every world that the facts leave possible, exactly. Immutable and safe
 * for use by several threads.
 */
public final class RuleScreening implements Screening {

    private final ImmutableMap<String, PackModel> models;
    private final ImmutableMap<String, PackDescription> descriptions;

    private RuleScreening(RulePacks packs) {
        Partitions shared = new Partitions();
        this.models = ImmutableMap.copyOf(Maps.transformValues(packs.byId(), pack -> PackModel.of(pack, shared)));
        this.descriptions = ImmutableMap.copyOf(Maps.transformValues(models, PackModel::describe));
    }

    /** Screening by the packs that are shipped. */
    public static RuleScreening standard() {
        return Shipped.STANDARD;
    }

    /**
     * Screening by packs.
     *
     * @throws dev.shien.domain.json.InvalidDocument if a pack's rules tell more worlds apart than its budget allows
     */
    public static RuleScreening of(RulePacks packs) {
        return new RuleScreening(packs);
    }

    @Override
    public Decision decide(String packId, Facts facts, LocalDate on) {
        Decider decider = model(packId).on(on);
        try {
            return decider.decide(facts, on);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Rule pack " + packId + ", " + e.getMessage(), e);
        }
    }

    @Override
    public Explanation explain(Decision decision) {
        PackVersion pack = decision.pack();
        Decision again = decide(pack.id(), decision.facts(), decision.on());
        if (!again.equals(decision)) {
            throw new IllegalArgumentException(
                    "Expected a decision of this screening, by " + again.pack() + ", was " + decision + " by " + pack);
        }
        return Explainer.explain(model(pack.id()).on(decision.on()).model(), decision);
    }

    @Override
    public ImmutableSortedSet<String> packs() {
        return ImmutableSortedSet.copyOf(models.keySet());
    }

    @Override
    public PackDescription describe(String packId) {
        return known(descriptions, packId);
    }

    private PackModel model(String packId) {
        return known(models, packId);
    }

    private <T> T known(ImmutableMap<String, T> byId, String packId) {
        T found = byId.get(packId);
        if (found == null) {
            throw new IllegalArgumentException("Expected one of the rule packs " + packs() + ", was '" + packId + "'");
        }
        return found;
    }

    /** Reads the packs that are shipped when they are first asked for. */
    private static final class Shipped {
        static final RuleScreening STANDARD = of(RulePacks.standard());
    }
}
