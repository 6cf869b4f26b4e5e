package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitProblem;

/**
 * A made-up problem of visits with a plan that proves that every visit can be placed.
 *
 * @param problem the problem
 * @param hidden a plan of all its visits that keeps every rule; a good one it is not
 */
record VisitCase(VisitProblem problem, ImmutableList<Visit> hidden) {}
