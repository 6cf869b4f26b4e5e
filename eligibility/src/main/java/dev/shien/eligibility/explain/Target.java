package dev.shien.eligibility.explain;

import dev.shien.domain.reason.Text;

/**
 * What a fact would have to be for a condition to come out the other way.
 *
 * @param text in words: {@code 100人以下}
 * @param plain for programs: {@code <= 100}
 */
record Target(Text text, String plain) {}
