/**
 * Checks of the law itself: a linter that finds what in a pack is unused, never decides or is missing, decided exactly over
 * all worlds that the pack tells apart; the difference between two packs on a population; and the boundary cases of a pack
 * as data. The findings are those that linters of code know (unused names, unreachable branches, constant conditions: the
 * rules of ESLint, Regal and Checkstyle are the models), applied to rules of law.
 */
@NullMarked
package dev.shien.eligibility.check;

import org.jspecify.annotations.NullMarked;
