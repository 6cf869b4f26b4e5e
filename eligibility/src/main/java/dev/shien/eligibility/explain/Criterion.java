package dev.shien.eligibility.explain;

import dev.shien.domain.reason.Text;
import dev.shien.eligibility.rule.Citation;
import java.util.Optional;

/**
 * What a condition asks, as it applies to an applicant.
 *
 * @param text in words: {@code 100人以下（サービス業）}
 * @param plain for programs: {@code <= 100}; for a class or a value its name; alternatives after a bar
 * @param classes the classes that are possible, alternatives after a bar; only where a limit depends on the class
 * @param toHold what the fact would have to be for it to hold
 * @param toFail what the fact would have to be for it to fail
 * @param citation where it stands
 */
record Criterion(
        Text text,
        String plain,
        Optional<String> classes,
        Optional<Target> toHold,
        Optional<Target> toFail,
        Citation citation) {}
