package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * What one closure costs a series.
 *
 * @param closure the id of the closure
 * @param name its name, for people
 * @param penalty the penalty of the best series less that of the best series without this closure alone, at least 0
 * @param moves the sessions that would be on another date without it: {@code from} is the date without the closure, {@code to}
 *     the date with it
 */
public record ClosureCost(String closure, Text name, long penalty, ImmutableList<SessionMove> moves) {

    /** Refuses a cost below 0. */
    public ClosureCost {
        if (penalty < 0) {
            throw new IllegalArgumentException("Closure '" + closure + "' cannot cost less than 0, was " + penalty);
        }
    }
}
