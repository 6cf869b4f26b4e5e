/**
 * An application from its form to its place or its refusal: the lifecycle as a table of stages and steps, events, and
 * the fold that turns events into the application's present state.
 *
 * <p>Policies are small functions from values to an answer with reasons, after the lending policies of
 * ddd-by-examples/library; state is a left fold over events as in event sourcing (Fowler 2005, Young 2010), because a
 * public body must be able to show how every state came about.
 */
@NullMarked
package dev.shien.domain.application;

import org.jspecify.annotations.NullMarked;
