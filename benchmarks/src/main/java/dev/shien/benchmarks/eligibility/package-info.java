/**
 * Decisions by rules beside other rule engines on the same applicants, whose verdicts are compared before anything is
 * timed. The others know two truth values and give no reasons.
 */
@NullMarked
package dev.shien.benchmarks.eligibility;

import org.jspecify.annotations.NullMarked;
