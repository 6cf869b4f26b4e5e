package dev.shien.eligibility.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Limits by class, with their history.
 *
 * @param name its name within the pack
 * @param classifier the classifier whose classes its rows are for
 * @param columns the names of its columns
 * @param periods in order, without overlap or gap
 */
public record LimitTable(String name, String classifier, ImmutableSet<String> columns, ImmutableList<Period> periods) {

    /**
     * The limits of a time.
     *
     * @param from the first day
     * @param until the first day on which it no longer applies, if there is an end
     * @param rows a row for each class
     */
    public record Period(LocalDate from, Optional<LocalDate> until, ImmutableMap<String, Row> rows) {

        /** Whether the limits apply on a day. */
        public boolean appliesOn(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }
    }

    /**
     * The limits of a class.
     *
     * @param limits by column; of a column that is left out no value will do, so that nobody in the class meets a look-up
     * @param citation where they stand
     */
    public record Row(ImmutableMap<String, Long> limits, Citation citation) {

        /** The limit in a column, if there is one. */
        public Optional<Long> limit(String column) {
            return Optional.ofNullable(limits.get(column));
        }
    }

    /**
     * The limits that apply on a day.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Period on(LocalDate day) {
        return periods.stream()
                .filter(period -> period.appliesOn(day))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Expected a day with limits in table '" + name + "', was " + day));
    }
}
