/**
 * Problems for any {@link dev.shien.domain.workshop.GroupPlanner}, the laws that its plans keep, and a recount of plans
 * that shares nothing with a search.
 */
@NullMarked
package dev.shien.testkit.workshop;

import org.jspecify.annotations.NullMarked;
