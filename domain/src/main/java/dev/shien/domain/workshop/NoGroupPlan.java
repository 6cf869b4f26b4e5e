package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Reason;

/**
 * No plan was found.
 *
 * @param conflict rules that cannot all be kept, though all but any one of them can; empty if it was not proven that there is
 *     no plan
 * @param leftOut who would have had no seat
 * @param rounds the groups that came nearest, which are no plan
 * @param certificate which rules those break
 */
public record NoGroupPlan(
        ImmutableList<Reason> conflict,
        ImmutableList<LeftOut> leftOut,
        ImmutableList<RoundPlan> rounds,
        Certificate certificate)
        implements GroupAnswer {}
