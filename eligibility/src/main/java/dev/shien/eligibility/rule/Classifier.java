package dev.shien.eligibility.rule;

import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.applicant.IndustryScheme;
import dev.shien.domain.reason.Text;

/**
 * Sorts applicants into classes by an industry code.
 *
 * @param name its name within the pack
 * @param fact the fact that holds the code
 * @param scheme the table of codes
 * @param labels what each class is called
 */
public record Classifier(String name, String fact, IndustryScheme scheme, ImmutableSortedMap<String, Text> labels) {}
