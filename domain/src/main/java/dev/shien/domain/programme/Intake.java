package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;

/**
 * How the file of applications is written that the form tool exports.
 *
 * @param encoding the encoding
 * @param columns the columns that it may have, each field once
 */
public record Intake(Encoding encoding, ImmutableList<IntakeColumn> columns) {}
