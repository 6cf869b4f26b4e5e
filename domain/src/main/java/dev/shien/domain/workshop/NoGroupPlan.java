package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Reason;

/**
 * No plan was found.
 *
 * @param conflict rules that were shown not to go together, of which none can be spared in what shows it, or else a last sentence
 *     says that the search for fewer ended early; empty if it was not shown that there is no plan
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
