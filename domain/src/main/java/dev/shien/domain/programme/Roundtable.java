package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * A meeting across the groups (requirement R58).
 *
 * @param voluntary whether participants may stay away
 * @param aims what for
 */
public record Roundtable(boolean voluntary, ImmutableList<Text> aims) {}
