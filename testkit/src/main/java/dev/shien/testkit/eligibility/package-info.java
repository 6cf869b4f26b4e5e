/**
 * Laws for {@link dev.shien.domain.eligibility.Screening} and its explanations, and arbitrary facts that aim at the edges
 * which its packs declare. What must hold in every possible world is checked against the enumeration of worlds, the
 * definition itself.
 */
@NullMarked
package dev.shien.testkit.eligibility;

import org.jspecify.annotations.NullMarked;
