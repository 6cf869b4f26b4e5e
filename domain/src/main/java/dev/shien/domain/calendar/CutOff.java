package dev.shien.domain.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * From which hour on something that arrives counts as arrived on the next business day.
 *
 * @param from the first moment that is too late for the same day; absent: none is, the day ends at midnight
 */
public record CutOff(Optional<LocalTime> from) {

    /** Whatever arrives on a day counts on that day. */
    public static CutOff none() {
        return new CutOff(Optional.empty());
    }

    /** What arrives at this hour or later counts on the next business day. */
    public static CutOff at(LocalTime from) {
        return new CutOff(Optional.of(from));
    }

    /** Whether something that arrives then is too late for the same day. */
    public boolean isPassedAt(LocalDateTime arrival) {
        return from.filter(hour -> !arrival.toLocalTime().isBefore(hour)).isPresent();
    }
}
