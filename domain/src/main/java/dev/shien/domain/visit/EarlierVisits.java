package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;

/**
 * What planning anew needs of the plan that held until now.
 *
 * @param zone the zone in which its dates and times are meant
 * @param visits its visits
 */
public record EarlierVisits(ZoneId zone, ImmutableList<Visit> visits) {

    /** Those of a plan. */
    public static EarlierVisits of(VisitPlan plan) {
        return new EarlierVisits(plan.zone(), plan.visits());
    }
}
