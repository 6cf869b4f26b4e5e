package dev.shien.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.PackVersion;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.reason.Reason;
import dev.shien.eligibility.explain.Explainer;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Decider;
import dev.shien.eligibility.internal.PackModel;
import dev.shien.eligibility.pack.RulePacks;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Screening by rule packs: the verdict holds in every world that the facts leave possible, exactly. With p parts of rules
 * and w such worlds a decision takes some multiple of p w / 64 steps, times log p where parts are counted and times the number
 * of different limits where a limit depends on a class; p is at most 4,096 and w at most the pack's budget. Immutable and safe for use by several threads.
 */
public final class RuleScreening implements Screening {

    private final RulePacks packs;
    private final Map<String, PackModel> models = new ConcurrentHashMap<>();
    private final Map<String, PackDescription> descriptions = new ConcurrentHashMap<>();

    private RuleScreening(RulePacks packs) {
        this.packs = packs;
        packs.given().forEach(this::model);
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
        return explain(decision, Priors.uniform());
    }

    /**
     * Puts a decision into words, with the questions in the best order by what is known of earlier answers.
     *
     * @param priors how often applicants gave which answer; of facts that they do not name what the pack declares
     * @throws IllegalArgumentException as {@link #explain(Decision)}, or if priors name a value that the fact cannot have
     */
    public Explanation explain(Decision decision, Priors priors) {
        return Explainer.explain(modelOf(decision), decision, priors);
    }

    @Override
    public ImmutableList<Reason> reasons(Decision decision) {
        return Explainer.reasons(modelOf(decision), decision);
    }

    /** The model by which a decision was made; makes it again. */
    private DayModel modelOf(Decision decision) {
        PackVersion pack = decision.pack();
        Decision again = decide(pack.id(), decision.facts(), decision.on());
        if (!again.equals(decision)) {
            throw new IllegalArgumentException("Expected a decision of this screening, by the pack "
                    + again.pack().sha256() + ", was " + decision + " by " + pack.sha256());
        }
        return model(pack.id()).on(decision.on()).model();
    }

    @Override
    public ImmutableSortedSet<String> packs() {
        return ImmutableSortedSet.copyOf(packs.ids());
    }

    @Override
    public PackDescription describe(String packId) {
        return descriptions.computeIfAbsent(packId, id -> model(id).describe());
    }

    private PackModel model(String packId) {
        PackModel known = models.get(packId);
        return known != null ? known : models.computeIfAbsent(packId, id -> PackModel.of(packs.get(id)));
    }

    /** Reads the packs that are shipped when they are first asked for. */
    private static final class Shipped {
        static final RuleScreening STANDARD = of(RulePacks.standard());
    }
}
