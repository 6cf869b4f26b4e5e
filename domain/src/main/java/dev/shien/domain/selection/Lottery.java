package dev.shien.domain.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.OffsetDateTime;

/**
 * The port for selecting among entrants. Implementations are pure: the same arguments give the same result on any
 * machine, and are safe for use by several threads.
 */
public interface Lottery {

    /** The seats of each quota, from demand alone. */
    SeatPlan plan(SeatPlanRequest request);

    /**
     * Locks a draw: entrants in canonical order, with their seat plan. From here on nothing can be added.
     *
     * @throws IllegalArgumentException if there is no entrant, one is entered twice or names a quota that is not
     *     declared, the method is unknown, or a beacon among the sources ({@link Source#isBeaconPublicAt}) is public at the lock
     *     already
     */
    LockedDraw lock(DrawRequest request);

    /** Each quota's odds, to be published with the lock. In declared order of the quotas. */
    ImmutableList<QuotaOdds> odds(LockedDraw lock);

    /**
     * Holds a locked draw whose entrants are listed in the lock.
     *
     * @param secret the secret that the lock commits to
     * @param sources what each declared source published, by its name, no more and no less: of {@link Source.Published}
     *     the text as published; of {@link Source.Numbers} the numbers in decimal with blanks, or commas and blanks,
     *     between them; of {@link Source.Drand} the round's signature in hex; of {@link Source.Nist} the document {@code
     *     {"pulse": {..}, "certificate": ".."}} with the pulse as published and the declared certificate in PEM
     * @param drawnAt when the draw is held, neither before the lock nor before a source is public
     * @throws IllegalArgumentException if the secret is not the one committed to, a declared source has no value, a
     *     value has no declared source or is not of its kind, or the draw is before the lock or before a source is
     *     public
     */
    DrawRecord draw(LockedDraw lock, DrawSecret secret, ImmutableMap<String, String> sources, OffsetDateTime drawnAt);

    /**
     * Begins to hold a locked draw over entrants that are given one after another; as {@link #draw} otherwise. The only
     * way where the entrants stand in a file.
     */
    DrawAccumulator accumulate(
            LockedDraw lock, DrawSecret secret, ImmutableMap<String, String> sources, OffsetDateTime drawnAt);

    /** Who is in and who waits right after the draw. */
    Standing start(DrawRecord record);

    /**
     * Who is in and who waits after one more event. Nobody who is in is ever put out for another's sake.
     *
     * @throws IllegalArgumentException if the event names someone who is neither in nor waiting, or a quota that is not
     *     declared
     */
    Standing next(Standing standing, WaitlistEvent event);

    /** Who is in and who waits after the draw and the events since, in their order. */
    default Standing standing(DrawRecord record, Iterable<? extends WaitlistEvent> events) {
        Standing standing = start(record);
        for (WaitlistEvent event : events) {
            standing = next(standing, event);
        }
        return standing;
    }
}
