package dev.shien.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.domain.eligibility.Screening;
import dev.shien.eligibility.check.BoundaryCases;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.testkit.eligibility.ScreeningLaws;

class RuleScreeningProperties extends ScreeningLaws {

    private static final RulePacks PACKS = RulePacks.standard();
    private static final RuleScreening SCREENING = RuleScreening.of(PACKS);

    @Override
    protected Screening screening() {
        return SCREENING;
    }

    @Override
    protected ImmutableList<PackCase> boundaryCases(String pack) {
        return BoundaryCases.of(PACKS.get(pack));
    }
}
