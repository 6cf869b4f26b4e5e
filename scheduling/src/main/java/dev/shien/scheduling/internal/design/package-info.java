/**
 * Series of rounds in which few or no pairs meet twice, found without a search over single seats. Which constructions fit
 * the social golfer problem (CSPLib problem 10) was learnt from Miller, Valkov and Abel 2026 ("Combinatorial solutions to
 * the social golfer problem", arXiv 2507.23376): transversal designs over finite fields where the sizes allow them, and
 * base rounds developed over a cyclic group, which are searched for here, where they do not. Not supported for use from
 * outside.
 */
@NullMarked
package dev.shien.scheduling.internal.design;

import org.jspecify.annotations.NullMarked;
