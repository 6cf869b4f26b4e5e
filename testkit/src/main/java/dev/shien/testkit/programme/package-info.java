/** Arbitrary programmes: every combination of parts that a definition may have, always one that can be read. */
@NullMarked
package dev.shien.testkit.programme;

import org.jspecify.annotations.NullMarked;
