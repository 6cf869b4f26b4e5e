/**
 * Arbitraries for domain's values, contracts for its ports and laws for rules, for the test suites of hosts and of the
 * rooms. Written against {@code domain} and jqwik alone.
 */
@NullMarked
package dev.shien.testkit;

import org.jspecify.annotations.NullMarked;
