/**
 * Forms workshop groups over a whole series. All rounds are planned together, because a meeting repeats only in relation
 * to other rounds: a greedy construction, then exchanges of two participants of a round (the neighbourhood of Weitz and
 * Lakshminarayanan 1998, "An empirical comparison of heuristic methods for creating maximally diverse groups") under
 * simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983), which Dotú and Van Hentenryck 2007 ("Scheduling social
 * tournaments locally") and others found to suit meetings that must not repeat. Where meetings count, searches also begin from
 * combinatorial designs, as Miller, Valkov and Abel 2026 choose them for the social golfer problem: the search for seats alone
 * does not find what they give at once. Rounds of few people are solved exactly.
 *
 * <p>The rest lies in rooms under {@code internal}: {@code crowd} has the problem by numbers, {@code measure} the criteria,
 * {@code seating} what the search exchanges, {@code design} the designs, and {@code conflict} looks for a conflict among the
 * rules where there is no plan.
 */
@NullMarked
package dev.shien.scheduling.workshop;

import org.jspecify.annotations.NullMarked;
