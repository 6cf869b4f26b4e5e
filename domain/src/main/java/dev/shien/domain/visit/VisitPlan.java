package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Reason;
import java.time.ZoneId;

/**
 * All visits of all companies.
 *
 * @param zone the zone in which dates and times are meant
 * @param visits the visits as placed, in the order of time, then of expert
 * @param unplaced the visits for which there is no place, in the order of companies and phases
 * @param notes what else should be known, such as a need that no expert meets
 * @param certificate the hard rules, the score term by term, its bound
 */
public record VisitPlan(
        ZoneId zone,
        ImmutableList<Visit> visits,
        ImmutableList<UnplacedVisit> unplaced,
        ImmutableList<Reason> notes,
        Certificate certificate) {

    /** Whether every visit is placed and every hard rule is kept. */
    public boolean complete() {
        return unplaced.isEmpty() && certificate.feasible();
    }
}
