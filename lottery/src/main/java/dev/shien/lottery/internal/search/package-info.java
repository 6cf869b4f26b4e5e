/**
 * The greatest weighted sum of whole numbers under bounds, by branch and bound (Land and Doig, 1960). A relaxation in
 * floating point only proposes where to look: what is allowed is checked in whole numbers, and every branch is cut off by
 * a bound that is recomputed in whole numbers from the relaxation's multipliers, which weak duality makes true whatever
 * they are (Neumaier and Shcherbina, "Safe bounds in linear and mixed-integer linear programming", 2004). Not for use
 * outside this module.
 */
@NullMarked
package dev.shien.lottery.internal.search;

import org.jspecify.annotations.NullMarked;
