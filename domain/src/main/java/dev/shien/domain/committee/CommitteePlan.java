package dev.shien.domain.committee;

import com.google.common.collect.ImmutableList;

/** What came of planning a committee. */
public sealed interface CommitteePlan {

    /**
     * There are committees that keep the quotas.
     *
     * @param distribution which of them are drawn, and how likely
     * @param certificate why no other distribution is fairer
     */
    record Fair(CommitteeDistribution distribution, FairnessCertificate certificate) implements CommitteePlan {}

    /**
     * No committee keeps all quotas.
     *
     * @param changes the smallest relaxation: the changes with the least sum of seats after which one does; of several,
     *     the one that leaves the quotas declared first as they are
     */
    record Impossible(ImmutableList<QuotaChange> changes) implements CommitteePlan {}
}
