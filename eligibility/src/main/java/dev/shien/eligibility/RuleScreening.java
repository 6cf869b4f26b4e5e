package dev.shien.eligibility;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.FactsToAsk;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.eligibility.explain.Explanation;
import dev.shien.eligibility.explain.Questions;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Outcomes;
import dev.shien.eligibility.internal.PackModel;
import dev.shien.eligibility.internal.Partitions;
import dev.shien.eligibility.internal.Worlds;
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
        DayModel model = model(packId).on(on);
        Facts read = facts.filter(model::reads);
        Worlds worlds = worlds(model, read);
        Verdict verdict = Outcomes.verdict(worlds.outcomes(model.root()));
        return Decision.builder()
                .verdict(verdict)
                .pack(model.pack().version())
                .on(on)
                .facts(read)
                .addAllReasons(Explanation.reasons(model, read, worlds))
                .factsToAsk(verdict.isSettled() ? FactsToAsk.nothing() : Questions.of(model, worlds))
                .build();
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

    private static Worlds worlds(DayModel model, Facts facts) {
        try {
            return model.worlds(facts);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Rule pack " + model.pack().version().id() + ", " + e.getMessage(), e);
        }
    }

    /** Reads the packs that are shipped when they are first asked for. */
    private static final class Shipped {
        static final RuleScreening STANDARD = of(RulePacks.standard());
    }
}
