package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * Something that a programme offers (requirements R3 and R6).
 *
 * @param name its name for people
 * @param details what it is and what it is for, as printed
 */
public record Support(Text name, ImmutableList<Text> details) {}
