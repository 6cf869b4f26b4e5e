package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;

/**
 * The best series: no other that keeps the rules has a smaller penalty, and of those with the same penalty it has the earliest
 * dates, looked at from the first session on.
 *
 * @param timetable the sessions with every rule, the score term by term and the proven bound. A rule is broken only where
 *     sessions that were held break it
 * @param skipped the dates that the pattern would have used and the series does not, in the order of the dates
 * @param closures what each closure by itself costs, in the order of the problem
 * @param closuresPenalty what all closures together cost: the penalty of the series less that of the best series without any.
 *     It is no sum: two closures can block each other's way out, or one can hide another
 * @param changes the sessions whose announced date does not hold any more, in the order of their numbers
 */
public record SeriesPlan(
        Timetable timetable,
        ImmutableList<SkippedDate> skipped,
        ImmutableList<ClosureCost> closures,
        long closuresPenalty,
        ImmutableList<SessionMove> changes)
        implements SeriesAnswer {}
