package dev.shien.eligibility.rule;

import com.google.common.collect.ImmutableSortedMap;
import dev.shien.domain.reason.Text;

/**
 * Sorts applicants into classes by an industry code or by a word.
 *
 * @param name its name within the pack
 * @param fact the fact that holds the code or the word
 * @param scheme which codes or words belong to which class
 * @param labels what each class is called
 */
public record Classifier(String name, String fact, Scheme scheme, ImmutableSortedMap<String, Text> labels) {}
