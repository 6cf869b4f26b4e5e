package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.ValueStyle;
import java.time.DayOfWeek;
import org.immutables.value.Value;

/**
 * What stands against the dates that hold: a typhoon, a room that is lost, a lecturer who is ill. All that is known to stand
 * against them is told each time; of what was told before, nothing is kept but the dates that came of it.
 */
@Value.Immutable
@ValueStyle
public interface SeriesChange {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The days on which nothing can be held, by cause, beside those of the calendar; no id is one of the calendar's. */
    ImmutableList<SeriesClosure> closures();

    /** The sessions of a day before today that were not held. */
    ImmutableSet<Integer> cancelled();

    /** Sessions whose date is fixed, in the order of their numbers. */
    ImmutableList<SeriesDate> pins();

    /** The weekdays on which sessions can be held; those of the dates that hold if none is named. */
    ImmutableSet<DayOfWeek> weekdays();

    /** How much each wish counts. */
    @Value.Default
    default SeriesWeights weights() {
        return SeriesWeights.defaults();
    }

    /** Builds a change. */
    final class Builder extends ImmutableSeriesChange.Builder {
        Builder() {}
    }
}
