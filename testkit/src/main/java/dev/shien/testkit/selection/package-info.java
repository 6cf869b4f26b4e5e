/**
 * Arbitraries for draws, and the laws of the port {@link dev.shien.domain.selection.Lottery}. A test class of one's own
 * implements {@link dev.shien.testkit.selection.SeatPlanLaws}, {@link dev.shien.testkit.selection.DrawLaws},
 * {@link dev.shien.testkit.selection.SeatingLaws}, {@link dev.shien.testkit.selection.OddsLaws},
 * {@link dev.shien.testkit.selection.AccumulatorLaws} and {@link dev.shien.testkit.selection.WaitlistLaws} and says which lottery they are about; jqwik runs the rest.
 */
@NullMarked
package dev.shien.testkit.selection;

import org.jspecify.annotations.NullMarked;
