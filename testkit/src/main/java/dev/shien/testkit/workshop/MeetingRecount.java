package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.domain.workshop.criterion.EveryoneMeets;
import dev.shien.domain.workshop.criterion.FewRepeats;
import dev.shien.domain.workshop.criterion.MostMeetings;
import dev.shien.domain.workshop.criterion.ParticipantPair;
import java.util.function.Predicate;

/** Counts, pair by pair, what a series has against the criteria that look at how often two meet. */
final class MeetingRecount {

    private final ImmutableList<RoundRecount> rounds;
    private final ImmutableList<ParticipantPair> pairs;

    MeetingRecount(ImmutableList<RoundRecount> rounds, ImmutableList<ParticipantPair> pairs) {
        this.rounds = rounds;
        this.pairs = pairs;
    }

    /** Whether a criterion looks at how often two meet. */
    static boolean counts(Criterion criterion) {
        return criterion instanceof FewRepeats
                || criterion instanceof MostMeetings
                || criterion instanceof EveryoneMeets;
    }

    /** Whether open rounds have nothing against such a criterion. */
    boolean kept(Criterion criterion) {
        if (criterion instanceof EveryoneMeets everyone) {
            return pairs.stream().noneMatch(pair -> neverMeet(pair, everyone.within(), RoundRecount::open));
        }
        return pairs.stream().allMatch(pair -> meetings(pair) <= Math.max(most(criterion), givenMeetings(pair)));
    }

    /** How much there is against such a criterion, in thousandths. */
    long amount(Criterion criterion) {
        if (criterion instanceof EveryoneMeets everyone) {
            return ScoreTerm.UNIT
                    * pairs.stream()
                            .filter(pair -> neverMeet(pair, everyone.within(), round -> true))
                            .count();
        }
        return ScoreTerm.UNIT
                * pairs.stream()
                        .mapToLong(pair -> Math.max(0, meetings(pair) - most(criterion)))
                        .sum();
    }

    private static int most(Criterion criterion) {
        return criterion instanceof MostMeetings most ? most.times() : 1;
    }

    private boolean neverMeet(ParticipantPair pair, int within, Predicate<RoundRecount> which) {
        ImmutableList<RoundRecount> first = rounds.subList(0, Math.min(within, rounds.size()));
        return first.stream().filter(which).anyMatch(round -> round.seatsBoth(pair))
                && first.stream().noneMatch(round -> round.together(pair));
    }

    /** In how many rounds a pair sits together, rounds of a run counted once. */
    private long meetings(ParticipantPair pair) {
        return meetings(pair, round -> true);
    }

    private long givenMeetings(ParticipantPair pair) {
        return meetings(pair, round -> !round.open());
    }

    private long meetings(ParticipantPair pair, Predicate<RoundRecount> which) {
        return rounds.stream()
                .filter(which)
                .filter(round -> round.together(pair))
                .map(RoundRecount::sitting)
                .distinct()
                .count();
    }
}
