package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Participant;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import dev.shien.domain.workshop.criterion.RoleInEveryGroup;
import java.util.List;
import java.util.stream.IntStream;

/** Counts what groups are worth, pair by pair and group by group from the definitions. */
final class GroupRecount {

    private final GroupProblem problem;
    private final ImmutableList<ParticipantPair> pairs;
    private final ImmutableList<RoundRecount> rounds;
    private final MeetingRecount meetings;

    /** Groups to count, for each round in the order of the problem. */
    GroupRecount(GroupProblem problem, ImmutableList<SeatedRound> rounds) {
        this.problem = problem;
        this.pairs = pairs(problem);
        this.rounds = Streams.zip(
                        problem.rounds().stream(),
                        rounds.stream(),
                        (round, seated) -> new RoundRecount(problem, round, seated, pairs))
                .collect(ImmutableList.toImmutableList());
        this.meetings = new MeetingRecount(this.rounds, pairs);
    }

    ImmutableList<ParticipantPair> pairs() {
        return pairs;
    }

    /** Every two participants. */
    static ImmutableList<ParticipantPair> pairs(GroupProblem problem) {
        List<String> ids = problem.participants().stream().map(Participant::id).toList();
        return IntStream.range(0, ids.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> new ParticipantPair(ids.get(i), ids.get(j))))
                .collect(ImmutableList.toImmutableList());
    }

    /** The penalty of all criteria that are not hard. */
    long penalty() {
        return problem.criteria().stream()
                .mapToLong(c -> c.weight().points() * amount(c))
                .sum();
    }

    /** Whether all hard criteria are kept, as far as rounds are open. */
    boolean keepsHardCriteria() {
        return problem.criteria().stream().filter(c -> c.weight().hard()).allMatch(this::kept);
    }

    /** Whether open rounds have nothing against a criterion; what given rounds alone have against it does not count. */
    boolean kept(Criterion criterion) {
        return MeetingRecount.counts(criterion)
                ? meetings.kept(criterion)
                : rounds.stream().filter(RoundRecount::open).allMatch(round -> round.against(criterion) == 0);
    }

    /** How much there is against a criterion over all rounds, in thousandths. */
    long amount(Criterion criterion) {
        return MeetingRecount.counts(criterion)
                ? meetings.amount(criterion)
                : rounds.stream().mapToLong(round -> round.against(criterion)).sum();
    }

    boolean able(RoleInEveryGroup role, int round, String id) {
        return rounds.get(round).able(role, id);
    }
}
