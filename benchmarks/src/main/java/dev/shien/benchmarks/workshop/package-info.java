/** How good workshop groups are, on instances that others use too. */
@NullMarked
package dev.shien.benchmarks.workshop;

import org.jspecify.annotations.NullMarked;
