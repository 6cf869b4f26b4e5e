package dev.shien.eligibility;

import dev.shien.domain.eligibility.Screening;
import dev.shien.testkit.eligibility.ScreeningLaws;

class RuleScreeningProperties extends ScreeningLaws {

    private static final RuleScreening SCREENING = RuleScreening.standard();

    @Override
    protected Screening screening() {
        return SCREENING;
    }
}
