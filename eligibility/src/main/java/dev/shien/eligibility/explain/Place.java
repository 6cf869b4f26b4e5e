package dev.shien.eligibility.explain;

import dev.shien.eligibility.internal.Node;

/**
 * A part of a rule and where it stands.
 *
 * @param id as {@link dev.shien.domain.eligibility.ReasonNode#id}
 * @param depth how deep it lies
 * @param node the part
 * @param rule the rule in which it stands; of a rule itself
 * @param repeated whether it is a rule whose parts stand farther up
 */
record Place(String id, int depth, Node node, Node.Titled rule, boolean repeated) {}
