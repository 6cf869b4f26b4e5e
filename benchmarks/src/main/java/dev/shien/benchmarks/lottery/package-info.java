/** What a draw costs beside the hashes that it cannot do without. */
@NullMarked
package dev.shien.benchmarks.lottery;

import org.jspecify.annotations.NullMarked;
