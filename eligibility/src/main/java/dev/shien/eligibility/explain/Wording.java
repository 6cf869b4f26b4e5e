package dev.shien.eligibility.explain;

import dev.shien.domain.reason.Text;

/**
 * Values of a fact.
 *
 * @param text in words: {@code 100人以下}
 * @param plain for programs: {@code <= 100}
 */
record Wording(Text text, String plain) {}
