/**
 * Eligibility: rule packs written as data, decided exactly over all worlds that the known facts leave possible.
 *
 * <p>Start with {@link dev.shien.eligibility.RulePacks} and {@link dev.shien.eligibility.RuleScreening}.
 */
@NullMarked
package dev.shien.eligibility;

import org.jspecify.annotations.NullMarked;
