package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * Sentences in their order, numbered.
 *
 * @param steps the sentences
 */
public record Steps(ImmutableList<Text> steps) implements Block {}
