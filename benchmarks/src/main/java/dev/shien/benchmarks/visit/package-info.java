/** How good plans of expert visits are, and how long planning takes, beside another planner. */
@NullMarked
package dev.shien.benchmarks.visit;

import org.jspecify.annotations.NullMarked;
