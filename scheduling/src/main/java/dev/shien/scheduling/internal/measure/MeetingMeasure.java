package dev.shien.scheduling.internal.measure;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.workshop.criterion.Criterion;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Rounds;
import java.util.Optional;

/** A criterion that looks at each two people, and at how often they meet. */
abstract class MeetingMeasure extends Measure {

    MeetingMeasure(Crowd crowd, Criterion criterion) {
        super(crowd, criterion);
    }

    /** What two have against the criterion. */
    interface Pairwise {

        /** A breach by two in open rounds, as a full sentence; what given rounds alone have against it is none. */
        Optional<Reason> breach(int one, int other);
    }

    /** What each two have against it if people sit so. */
    abstract Pairwise against(Rounds rounds);

    /** How many meetings there are too many, or pairs that do not meet, whoever sits where in open rounds. */
    abstract long least(Bounds bounds);

    @Override
    public final boolean ofMeetings() {
        return true;
    }

    /** What given rounds have against it does not count, so that nothing is said where there are such. */
    @Override
    public final boolean impossible(Rounds rounds, Bounds bounds) {
        return crowd.problem().fixed().isEmpty() && least(bounds) > 0;
    }

    @Override
    public final ImmutableList<Reason> breaches(Rounds rounds) {
        Pairwise against = against(rounds);
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (int one = 0; one < crowd.people(); one++) {
            for (int other = one + 1; other < crowd.people(); other++) {
                against.breach(one, other).ifPresent(breaches::add);
            }
        }
        return breaches.build();
    }

    /** A breach of the criterion by two. */
    final Reason breach(String ja, String en) {
        return Reason.of(criterion.code(), Text.of(ja, en));
    }
}
