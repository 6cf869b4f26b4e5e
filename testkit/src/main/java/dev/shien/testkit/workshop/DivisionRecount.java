package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.Round;
import dev.shien.domain.workshop.criterion.ParticipantPair;

/**
 * Groups of rounds that share them, counted once however they go together with those of other rounds.
 *
 * @param division the groups
 * @param rounds what each of the rounds has, by its number
 * @param against how much there is against each criterion of the problem, in its order, but for those of meetings
 */
record DivisionRecount(Division division, ImmutableMap<Integer, RoundRecount> rounds, ImmutableLongArray against) {

    static DivisionRecount of(SharedRounds shared, Division division, ImmutableList<ParticipantPair> pairs) {
        ImmutableMap<Integer, RoundRecount> rounds = shared.open().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Round::number, round -> new RoundRecount(shared.problem(), round, division.in(round), pairs)));
        return new DivisionRecount(division, rounds, against(shared.problem(), rounds));
    }

    /** The rounds whose groups are given, as they are. */
    static DivisionRecount given(GroupProblem problem, ImmutableList<ParticipantPair> pairs) {
        ImmutableMap.Builder<Integer, RoundRecount> given = ImmutableMap.builder();
        for (Round round : problem.rounds()) {
            SharedRounds.given(problem, round)
                    .map(groups -> new RoundRecount(problem, round, new SeatedRound(groups.groups()), pairs))
                    .ifPresent(counted -> given.put(round.number(), counted));
        }
        ImmutableMap<Integer, RoundRecount> rounds = given.buildOrThrow();
        return new DivisionRecount(new Division(ImmutableList.of()), rounds, against(problem, rounds));
    }

    private static ImmutableLongArray against(GroupProblem problem, ImmutableMap<Integer, RoundRecount> rounds) {
        return ImmutableLongArray.copyOf(problem.criteria().stream()
                .mapToLong(criterion -> MeetingRecount.counts(criterion)
                        ? 0
                        : rounds.values().stream()
                                .mapToLong(round -> round.against(criterion))
                                .sum()));
    }
}
