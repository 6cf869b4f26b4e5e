/**
 * Who may take part: facts as far as they are known, the decision that a rule pack gives on them, and the port
 * {@link dev.shien.domain.eligibility.Screening} behind which the rules lie. A verdict holds in every possible world
 * that the facts leave open (certain answers over incomplete information, Imieliński and Lipski 1984), never by reading a
 * missing fact as zero or as false.
 */
@NullMarked
package dev.shien.domain.eligibility;

import org.jspecify.annotations.NullMarked;
