package dev.shien.eligibility.explain;

import dev.shien.domain.reason.Text;

/**
 * What would have changed an outcome.
 *
 * @param text in words: {@code 100人以下であれば対象となります}
 * @param plain for programs: {@code <= 100: ELIGIBLE}; {@code MET} for a change that only meets the rule
 */
record Change(Text text, String plain) {}
