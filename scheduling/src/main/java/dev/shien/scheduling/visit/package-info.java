/**
 * Spreads visits over the calendars of experts. Visits are placed greedily, the one with the fewest places first, and
 * then moved under simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983). A move may turn out whoever is in the way,
 * who then exchanges places or looks for another: the ejection chains of Glover 1996 ("Ejection chains, reference
 * structures and alternating path methods for traveling salesman problems"), which keep a tight calendar from getting
 * stuck. Hard rules hold at every step; what cannot be placed stays unplaced and is explained. Few visits with few places are solved
 * exactly, by branch and bound.
 */
@NullMarked
package dev.shien.scheduling.visit;

import org.jspecify.annotations.NullMarked;
