/**
 * Problems for any {@link dev.shien.domain.visit.VisitPlanner}, the laws that its plans keep, and a recount of plans that
 * shares nothing with a search.
 */
@NullMarked
package dev.shien.testkit.visit;

import org.jspecify.annotations.NullMarked;
