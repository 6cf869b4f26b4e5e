package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Meetings;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.crowd.Sizing;
import dev.shien.scheduling.internal.crowd.SmallGroups;
import java.util.Arrays;
import java.util.Optional;

/** What a measure says of groups in writing. */
record Measured(Crowd crowd, Measure measure, Rounds rounds) {

    /** A criterion of a problem, looked at in groups of the first rounds; nobody sits in the others. */
    static Measured of(GroupProblem.Builder problem, Criterion criterion, String... rounds) {
        Crowd crowd = new Crowd(problem.addCriteria(criterion).build());
        String[] all = Arrays.copyOf(rounds, crowd.rounds());
        Arrays.fill(all, rounds.length, all.length, "-");
        return new Measured(crowd, Measure.all(crowd).get(0), SmallGroups.seated(crowd, all));
    }

    private Bounds bounds() {
        return new Bounds(crowd, new Layout(crowd, Sizing.even(crowd)), rounds);
    }

    long amount() {
        return measure.amount(rounds);
    }

    long bound() {
        return measure.bound(rounds, bounds());
    }

    boolean impossible() {
        return measure.impossible(rounds, bounds());
    }

    ImmutableList<Text> breaches() {
        return measure.breaches(rounds).stream().map(Reason::text).collect(ImmutableList.toImmutableList());
    }

    /** What is said of those who sit together in a round, by its index. */
    Optional<Reason> reason(int round, String members) {
        return measure.reason(round, SmallGroups.indices(crowd, members), Meetings.of(crowd, rounds, round));
    }

    Text text(int round, String members) {
        return reason(round, members).orElseThrow().text();
    }
}
