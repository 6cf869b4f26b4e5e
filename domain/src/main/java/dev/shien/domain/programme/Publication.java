package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * A document that the programme makes, such as the textbook or the casebook (requirements R53-R56).
 *
 * @param id its name within the programme
 * @param name its name for people
 * @param content what it holds
 * @param uses what for
 * @param published whether the public may read it
 */
public record Publication(String id, Text name, Text content, ImmutableList<Text> uses, boolean published) {}
