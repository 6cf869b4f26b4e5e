/**
 * The criteria of groups. Every criterion is one {@code Measure}: it counts, bounds, prices and explains itself. Bounds are found
 * by counting; prices become a {@code Series}, in which the search counts without knowing a criterion. Not supported for use from
 * outside.
 */
@NullMarked
package dev.shien.scheduling.internal.measure;

import org.jspecify.annotations.NullMarked;
