package dev.shien.eligibility.explain;

import dev.shien.domain.reason.Text;

/**
 * What a change of a condition's fact alone would have done.
 *
 * @param text in words: {@code 100人以下であれば対象となります}
 * @param plain for programs: {@code <= 100: ELIGIBLE}; {@code MET} for a change that only meets the rule
 */
record Effect(Text text, String plain) {

    static Effect of(Text values, String plain, String outcome, Text words) {
        return new Effect(
                Text.of(values.ja() + "であれば" + words.ja(), values.en() + " " + words.en()), plain + ": " + outcome);
    }
}
