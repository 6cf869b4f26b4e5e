package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;

/**
 * Where participants talk between sessions (requirement R57).
 *
 * @param platform by what means
 * @param uses what for
 */
public record Community(Text platform, ImmutableList<Text> uses) {}
