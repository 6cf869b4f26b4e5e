package dev.shien.domain.timetable.cohort;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Reason;

/**
 * No plan was found.
 *
 * @param conflict what was shown not to go together, of which nothing can be spared; empty if it was not shown that there is no plan
 * @param sessions the sessions that came nearest, which are no plan
 * @param certificate which rules those break
 */
public record NoCohortPlan(
        ImmutableList<Reason> conflict, ImmutableList<PlacedSession> sessions, Certificate certificate)
        implements CohortAnswer {}
