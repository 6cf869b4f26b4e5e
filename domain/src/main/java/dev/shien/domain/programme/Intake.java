package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * How the file of applications is written that the form tool exports.
 *
 * @param encoding the encoding
 * @param columns the columns that it may have, each field once
 */
public record Intake(Encoding encoding, ImmutableList<IntakeColumn> columns) {

    /** The names under which answers to further questions are kept. */
    public ImmutableSet<String> questions() {
        return columns.stream().flatMap(column -> column.question().stream()).collect(ImmutableSet.toImmutableSet());
    }
}
