/**
 * Spreads visits over the calendars of experts. Visits stay where the plan before had them, if there was one; others are placed
 * greedily, the one with the fewest places first, and then all are
 * moved under simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983). A move may turn out whoever is in the way,
 * who then exchanges places or looks for another: the ejection chains of Glover 1996 ("Ejection chains, reference
 * structures and alternating path methods for traveling salesman problems"), which keep a tight calendar from getting
 * stuck. Hard rules hold at every step; what cannot be placed stays unplaced and is explained. Few visits with few places are solved
 * exactly, by branch and bound.
 *
 * <p>A place is an expert, a day, a start and a mode. Every term of the score is of one of four kinds: of one visit at its place
 * (our {@code PlaceTerms}, and those of a host), of one company (its experts), of one expert (even load), or of one day of one
 * expert ({@code Tours}); so is every rule. A relaxation that prices the time of experts thus falls apart into companies, and one
 * that prices what a company needs into experts.
 */
@NullMarked
package dev.shien.scheduling.visit;

import org.jspecify.annotations.NullMarked;
