package dev.shien.lottery.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.committee.CommitteeDistribution;
import dev.shien.domain.committee.CommitteePlan;
import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.domain.committee.CommitteeRecord;
import dev.shien.domain.committee.CommitteeRequest;
import dev.shien.domain.committee.Fairness;
import dev.shien.domain.selection.DrawId;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.SeedTerms;
import dev.shien.domain.selection.Source;
import dev.shien.lottery.Draws;
import dev.shien.lottery.leximin.LeximinPlanner;

/** Draws of committees that tests start from. */
public final class Committees {

    private Committees() {}

    public static CommitteePlan.Fair plan(CommitteeProblem problem) {
        return (CommitteePlan.Fair) LeximinPlanner.create().plan(problem, Fairness.LEXIMIN);
    }

    /** A request that lacks nothing. */
    public static CommitteeRequest.Builder builder(
            CommitteeProblem problem, CommitteeDistribution distribution, DrawSecret secret, Source... sources) {
        return CommitteeRequest.builder()
                .id(DrawId.first("tokyo-2024", "jury"))
                .problem(problem)
                .distribution(distribution)
                .seed(new SeedTerms(secret.commitment(), ImmutableList.copyOf(sources)))
                .lockedAt(Draws.LOCKED_AT);
    }

    public static CommitteeRecord draw(CommitteeProblem problem) {
        QuotaCommitteeLottery lottery = QuotaCommitteeLottery.create();
        var request = builder(problem, plan(problem).distribution(), Draws.SECRET, Draws.SOURCE)
                .build();
        return lottery.draw(lottery.lock(request), Draws.SECRET, Draws.VALUES, Draws.DRAWN_AT);
    }

    /** The draw of a secret of its own, without a source. */
    public static CommitteeRecord draw(
            CommitteeProblem problem, CommitteeDistribution distribution, DrawSecret secret) {
        QuotaCommitteeLottery lottery = QuotaCommitteeLottery.create();
        var request = builder(problem, distribution, secret).build();
        return lottery.draw(lottery.lock(request), secret, ImmutableMap.of(), Draws.DRAWN_AT);
    }
}
