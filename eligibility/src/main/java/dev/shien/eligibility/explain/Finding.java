package dev.shien.eligibility.explain;

import dev.shien.eligibility.internal.Node;

/**
 * A condition that bears on the outcome.
 *
 * @param rule the rule in which it stands
 * @param ruleOutcomes what that rule may come out as
 * @param leaf the condition
 * @param outcomes whether it holds, does not, or is open
 */
record Finding(Node.Titled rule, int ruleOutcomes, Node.Leaf leaf, int outcomes) {}
