/**
 * Why there is no plan: rules that cannot all be kept, of which none can be spared, found as Junker 2004 does ("Preferred
 * explanations and relaxations for over-constrained problems"). That some rules cannot all be kept is shown by counting, by
 * trying everything where rounds are small, and by colouring a graph (Brélaz 1979). Not supported for use from outside.
 */
@NullMarked
package dev.shien.scheduling.internal.conflict;

import org.jspecify.annotations.NullMarked;
