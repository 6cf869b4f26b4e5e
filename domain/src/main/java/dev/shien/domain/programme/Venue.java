package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * A place where sessions are held (requirement R36).
 *
 * @param id its name within the programme
 * @param name its name for people
 * @param address its postal address
 * @param access how to get there, one way a line
 */
public record Venue(String id, Text name, Text address, ImmutableList<Text> access) {}
