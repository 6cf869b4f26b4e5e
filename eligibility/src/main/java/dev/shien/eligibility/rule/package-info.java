/**
 * The rule language as immutable values: conditions on facts, combined by all, any and not, with limits that stand in
 * dated tables. A limit is always a constant or a table's, so that the values of a fact fall into finitely many regions
 * within which no condition changes; that is what makes exact decisions over all possible worlds affordable.
 */
@NullMarked
package dev.shien.eligibility.rule;

import org.jspecify.annotations.NullMarked;
