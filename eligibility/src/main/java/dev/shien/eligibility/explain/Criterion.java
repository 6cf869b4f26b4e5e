package dev.shien.eligibility.explain;

import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * What a condition asks, as it applies to an applicant, in words.
 *
 * @param text {@code 100人以下（サービス業）}
 * @param toHold what the fact would have to be for it to hold
 * @param toFail what the fact would have to be for it to fail
 */
record Criterion(Text text, Optional<Target> toHold, Optional<Target> toFail) {}
