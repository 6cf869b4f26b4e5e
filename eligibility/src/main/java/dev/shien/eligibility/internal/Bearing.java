package dev.shien.eligibility.internal;

/**
 * A condition that bears on the outcome.
 *
 * @param rule the rule in which it stands
 * @param ruleOutcomes what that rule may come out as
 * @param leaf the condition
 * @param outcomes whether it holds, does not, or is open
 */
public record Bearing(Node.Titled rule, int ruleOutcomes, Node.Leaf leaf, int outcomes) {}
