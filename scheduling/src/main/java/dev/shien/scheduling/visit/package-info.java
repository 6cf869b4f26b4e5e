/**
 * Spreads visits over the calendars of experts. Visits stay where the plan before had them, if there was one; then companies are planned
 * one after the other, each as well as can be while the others are where they are, by dynamic programming over its phases and days
 * ({@code Passage}). Then some companies that want the same time are taken out and put back, again and again, under simulated annealing:
 * ruin and recreate (Schrimpf, Schneider, Stamm-Wilbrandt and Dueck 2000, "Record breaking optimization results using the ruin and
 * recreate principle"), whose large steps lead out of tight calendars where moving one visit after the other is stuck. Hard rules hold at
 * every step; what cannot be placed stays unplaced and is explained. Few visits with few places are solved exactly, by branch and bound.
 *
 * <p>A place is an expert, a day, a start and a mode. Every term of the score is of one of four kinds: of one visit at its place
 * (our {@code PlaceTerms}, and those of a host), of one company (its experts), of one expert (even load), or of one day of one
 * expert ({@code Tours}); so is every rule. A relaxation that prices the time of experts thus falls apart into companies and experts,
 * each of which dynamic programming plans: {@code Relaxation}, by Lagrangian decomposition (Guignard and Kim 1987) after Held
 * and Karp 1971, says what every plan costs at least.
 */
@NullMarked
package dev.shien.scheduling.visit;

import org.jspecify.annotations.NullMarked;
