package dev.shien.eligibility.rule;

import dev.shien.domain.eligibility.Citation;
import dev.shien.domain.reason.Text;

/**
 * A rule with a name, to which other rules and reasons refer.
 *
 * @param id its id within the pack
 * @param title what it requires, in a few words
 * @param citation where it stands
 * @param rule the rule
 */
public record NamedRule(String id, Text title, Citation citation, Rule rule) {}
