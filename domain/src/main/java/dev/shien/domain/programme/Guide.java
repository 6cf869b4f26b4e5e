package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * What applicants are told (requirements R21-R28); dates and rules that decide stand elsewhere in the definition.
 *
 * @param steps how an application proceeds, in order
 * @param terms what to know before applying
 */
public record Guide(ImmutableList<Text> steps, ImmutableList<Text> terms) {}
